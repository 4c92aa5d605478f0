package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.Practices.KeyChange;
import org.afterglow.practice.internal.VaultKeys;
import org.afterglow.practice.internal.audit.AuditedKeys;
import org.afterglow.practice.internal.audit.DoorLog;
import org.afterglow.practice.internal.backup.Manifest.Entry;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.Parcel;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;

/** Puts one backup back: into a folder beside the one that is wanted, which gets its name when everything in it was verified. */
final class Restoring {

	private final RecordsOpener opener;
	private final Targets targets;
	private final Path folder;
	private final Path part;
	private final KeyChange change;

	Restoring(RecordsOpener opener, Targets targets, Path folder, KeyChange change) {
		this.change = change;
		this.opener = opener;
		this.targets = targets;
		this.folder = folder.toAbsolutePath().normalize();
		this.part = this.folder.resolveSibling("." + this.folder.getFileName() + ".afterglow-restoring");
	}

	void putBack(Parcel parcel, BackupReader backup, Pace pace) throws IOException, BackupFailure, VaultFailure {
		if (Files.exists(folder)) {
			throw new BackupFailure(Reason.FOLDER_EXISTS, folder);
		}
		try {
			Files.createDirectories(folder.getParent());
			Scratch.remove(part);
			if (targets.room(folder.getParent()) < backup.manifest().size()) {
				throw new BackupFailure(Reason.NO_ROOM, folder);
			}
			fill(parcel, backup, pace);
			Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
			Targets.forceFolder(folder.getParent());
		} finally {
			Scratch.remove(part);
		}
	}

	private void fill(Parcel parcel, BackupReader backup, Pace pace) throws IOException, BackupFailure, VaultFailure {
		try (Vault vault = parcel.putBack(part)) {
			backup.readAll(pace, this::create);
			for (Entry entry : backup.manifest().entries()) {
				Path file = part.resolve(entry.path());
				if (Files.exists(file)) {
					Targets.force(file);
					Targets.forceFolder(file.getParent());
				}
			}
			if (backup.isArchive()) {
				try (InputStream rows = backup.rows()) {
					opener.readRows(vault, rows);
				}
			}
			opener.renewLineage(vault);
			List<AuditEvent> told = new ArrayList<>(List.of(AuditEvent.of(AuditKind.RESTORED)));
			change.in(new AuditedKeys(new VaultKeys(vault), told::add));
			DoorLog.tell(opener, vault, told);
			// Read back from the disk. What was wrong in the records when they were backed up is put back as it was.
			opener.verify(vault, name -> BlockStorage.of(part.resolve(name), BlockStorage.Access.READ));
		}
	}

	/** Rows are never on a disk, where they would lie in the clear. */
	private OutputStream create(Entry entry) throws IOException {
		if (entry.path().equals(Form.ROWS)) {
			return OutputStream.nullOutputStream();
		}
		Path file = part.resolve(entry.path());
		Files.createDirectories(file.getParent());
		return targets.create(file);
	}
}
