package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.Parcel;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;

/** Makes one backup of an open practice. */
final class BackupMaking {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss", Locale.ROOT);
	private static final String PART = ".part";
	/** What a backup takes beyond its files, generously. */
	private static final long SLACK = 1 << 20;

	private final RecordsOpener opener;
	private final Targets targets;
	private final Clock clock;
	private final OpenFiles open;
	private final Path folder;
	private final Form form;

	/** What stands still in the scratch folder. */
	private record Copied(List<String> paths, FeedPosition position) {
	}

	BackupMaking(RecordsOpener opener, Targets targets, Clock clock, OpenFiles open, Path folder, Form form) {
		this.opener = opener;
		this.targets = targets;
		this.clock = clock;
		this.open = open;
		this.folder = folder;
		this.form = form;
	}

	BackupFile make(BackupProgress progress) throws BackupFailure {
		Pace pace = new Pace(progress, folder);
		pace.check();
		requireFolder();
		Instant made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Path file = free(made);
		Path part = file.resolveSibling(file.getFileName() + PART);
		try (Scratch scratch = scratch()) {
			Copied copied = copy(scratch);
			pace.check();
			requireRoom(scratch, copied);
			try {
				write(part, made, scratch, copied, pace);
				verify(part, pace);
				Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
				Targets.forceFolder(folder);
				return told(file);
			} finally {
				discard(part);
			}
		} catch (IOException e) {
			throw notWritten(e);
		}
	}

	private void requireFolder() throws BackupFailure {
		try {
			if (folder.equals(beside(open.vault()))) {
				Files.createDirectories(folder);
			}
			if (!Files.isDirectory(folder)) {
				throw new BackupFailure(Reason.FOLDER_GONE, folder);
			}
			removeLeftParts();
		} catch (IOException e) {
			throw notWritten(e);
		}
		if (!Files.isWritable(folder)) {
			throw new BackupFailure(Reason.NOT_WRITABLE, folder);
		}
	}

	/** The folder beside a vault. */
	static Path beside(Vault vault) {
		return vault.folder().toAbsolutePath().normalize().resolveSibling(stem(vault) + " backups");
	}

	/** What people call the vault: its folder may have an ending. */
	private static String stem(Vault vault) {
		return vault.name().replaceFirst("\\.vault$", "");
	}

	/** What a program that ended half-way left of this vault. */
	private void removeLeftParts() throws IOException {
		try (var files = Files.newDirectoryStream(folder, "*" + form.ending() + PART)) {
			for (Path file : files) {
				if (file.getFileName().toString().startsWith(stem(open.vault()) + " ")) {
					discard(file);
				}
			}
		}
	}

	private Path free(Instant made) {
		String stem = stem(open.vault()) + " " + STAMP.format(made.atZone(clock.getZone()));
		Path file = folder.resolve(stem + form.ending());
		for (int i = 2; Files.exists(file); i++) {
			file = folder.resolve(stem + " " + i + form.ending());
		}
		return file;
	}

	private Scratch scratch() throws BackupFailure {
		try {
			return Scratch.in(open.vault().folder());
		} catch (IOException e) {
			throw new BackupFailure(Reason.NOT_READ_OR_WRITTEN, open.vault().folder(), e);
		}
	}

	private Copied copy(Scratch scratch) throws BackupFailure {
		Path vault = open.vault().folder();
		try {
			Path records = vault.resolve(opener.file());
			scratch.linkUnchanging(vault);
			return open.records().copied(records, scratch.folder().resolve(opener.file()),
					() -> new Copied(scratch.fill(vault), open.records().records().feed().position()));
		} catch (IOException e) {
			throw new BackupFailure(isFull(vault) ? Reason.NO_ROOM_IN_VAULT : Reason.NOT_READ_OR_WRITTEN, vault, e);
		} catch (RecordsUnavailable e) {
			throw new BackupFailure(Reason.NOT_READ_OR_WRITTEN, vault, e);
		}
	}

	private void requireRoom(Scratch scratch, Copied copied) throws IOException, BackupFailure {
		long size = SLACK;
		for (String path : copied.paths()) {
			size += Files.size(scratch.folder().resolve(path));
		}
		if (targets.room(folder) < size) {
			throw new BackupFailure(Reason.NO_ROOM, folder);
		}
	}

	private void write(Path part, Instant made, Scratch scratch, Copied copied, Pace pace) throws IOException, BackupFailure {
		for (String path : copied.paths()) {
			// Gone through twice: written, and read back.
			pace.expect(2 * Files.size(scratch.folder().resolve(path)));
		}
		try (OutputStream out = open.vault().parcel(targets.create(part), Purpose.BACKUP, made)) {
			BackupWriter writer = new BackupWriter(out, pace);
			for (String path : copied.paths()) {
				if (form == Form.ARCHIVE && path.equals(opener.file())) {
					writer.write(Form.ROWS, rows -> opener.writeRows(open.vault(),
							name -> BlockStorage.of(scratch.folder().resolve(name), BlockStorage.Access.READ), rows));
				} else {
					writer.write(path, scratch.folder().resolve(path));
				}
			}
			out.write(new Manifest(open.vault().id(), copied.position(), made, writer.written()).toBytes());
		} catch (VaultFailure e) {
			throw new BackupFailure(Reason.NOT_READ_OR_WRITTEN, folder, e);
		}
		Targets.force(part);
	}

	private void verify(Path part, Pace pace) throws IOException, BackupFailure {
		try (Parcel parcel = open.vault().openParcel(part, Purpose.BACKUP)) {
			BackupReader reader = new BackupReader(part, parcel);
			reader.readAll(pace, entry -> OutputStream.nullOutputStream());
			// What is wrong in the records themselves must not keep them from being backed up.
			reader.readRecords(opener);
		} catch (VaultFailure e) {
			throw new BackupFailure(Reason.NOT_SOUND, folder, e);
		}
	}

	private BackupFile told(Path file) throws IOException, BackupFailure {
		try (Parcel parcel = open.vault().openParcel(file, Purpose.BACKUP)) {
			return new BackupReader(file, parcel).told();
		} catch (VaultFailure e) {
			throw new BackupFailure(Reason.NOT_SOUND, folder, e);
		}
	}

	private BackupFailure notWritten(IOException e) {
		if (!Files.isDirectory(folder)) {
			return new BackupFailure(Reason.FOLDER_GONE, folder, e);
		}
		if (isFull(folder)) {
			return new BackupFailure(Reason.NO_ROOM, folder, e);
		}
		return new BackupFailure(Files.isWritable(folder) ? Reason.NOT_READ_OR_WRITTEN : Reason.NOT_WRITABLE, folder, e);
	}

	private boolean isFull(Path place) {
		try {
			return targets.room(place) < SLACK;
		} catch (IOException e) {
			return false;
		}
	}

	private static void discard(Path part) {
		try {
			Files.deleteIfExists(part);
		} catch (IOException e) {
			// The drive is gone, and the part with it; what is left is removed before the next backup.
		}
	}
}
