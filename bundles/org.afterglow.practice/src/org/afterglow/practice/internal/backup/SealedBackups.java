package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.vault.Parcel;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultUnavailable;

/** Backups as parcels of the vault. */
public final class SealedBackups implements Backups {

	private final RecordsOpener opener;
	private final Targets targets;
	private final Clock clock;

	public SealedBackups(RecordsOpener opener) {
		this(opener, Targets.DISKS, Clock.systemDefaultZone());
	}

	SealedBackups(RecordsOpener opener, Targets targets, Clock clock) {
		this.opener = Objects.requireNonNull(opener);
		this.targets = Objects.requireNonNull(targets);
		this.clock = Objects.requireNonNull(clock);
	}

	@Override
	public Path folderBeside(Practice practice) {
		return BackupMaking.beside(filesOf(practice).vault());
	}

	@Override
	public BackupFile make(Practice practice, Path folder, BackupProgress progress) throws BackupFailure {
		OpenFiles open = filesOf(practice);
		Path target = folder.toAbsolutePath().normalize();
		return open.errands().run(target, progress, pacing -> {
			BackupFile made = new BackupMaking(opener, targets, clock, open, target).make(pacing);
			remember(open, made);
			return made;
		});
	}

	private static void remember(OpenFiles open, BackupFile made) throws BackupFailure {
		try {
			new Witness(open.vault()).remember(made.position());
		} catch (IOException e) {
			// The backup is there and whole; the next one remembers.
		}
	}

	@Override
	public List<BackupFile> list(Practice practice, Path folder) {
		OpenFiles open = filesOf(practice);
		List<BackupFile> found = new ArrayList<>();
		try (var files = Files.newDirectoryStream(folder, "*" + BackupFile.ENDING)) {
			for (Path file : files) {
				told(open, file).ifPresent(found::add);
			}
		} catch (IOException | java.nio.file.DirectoryIteratorException e) {
			return List.of();
		}
		found.sort(Comparator.comparing(BackupFile::made).thenComparing(BackupFile::file).reversed());
		return found;
	}

	private static Optional<BackupFile> told(OpenFiles open, Path file) {
		try {
			if (!Parcel.label(file).vault().equals(open.vault().id())) {
				return Optional.empty();
			}
			try (Parcel parcel = open.vault().openParcel(file, Purpose.BACKUP)) {
				return Optional.of(new BackupReader(file, parcel).told());
			}
		} catch (IOException | VaultFailure e) {
			return Optional.empty();
		}
	}

	@Override
	public BackupFile verify(Path file, Passphrase passphrase, BackupProgress progress) throws BackupFailure, VaultFailure {
		return opened(file, passphrase, (parcel, backup) -> {
			Pace pace = new Pace(progress, file);
			pace.expect(backup.manifest().size());
			backup.readAll(pace, entry -> OutputStream.nullOutputStream());
			backup.checkRecords(opener);
		});
	}

	@Override
	public BackupFile restore(Path file, Passphrase passphrase, Path folder, BackupProgress progress)
			throws BackupFailure, VaultFailure {
		if (Files.exists(folder)) {
			throw new BackupFailure(Reason.FOLDER_EXISTS, folder);
		}
		return opened(file, passphrase, (parcel, backup) -> {
			Pace pace = new Pace(progress, folder);
			pace.expect(backup.manifest().size());
			new Restoring(opener, targets, folder).putBack(parcel, backup, pace);
		});
	}

	private interface Work {
		void on(Parcel parcel, BackupReader backup) throws IOException, BackupFailure, VaultFailure;
	}

	private static BackupFile opened(Path file, Passphrase passphrase, Work work) throws BackupFailure, VaultFailure {
		try {
			if (!Parcel.isOne(file)) {
				throw new BackupFailure(Reason.NOT_A_BACKUP, file);
			}
			try (Parcel parcel = Parcel.open(file, Purpose.BACKUP, passphrase)) {
				BackupReader backup = new BackupReader(file, parcel);
				work.on(parcel, backup);
				return backup.told();
			}
		} catch (NoSuchFileException e) {
			throw new BackupFailure(Reason.NOT_A_BACKUP, file, e);
		} catch (IOException e) {
			throw new BackupFailure(Reason.NOT_READ_OR_WRITTEN, file, e);
		} catch (OutOfMemoryError e) {
			throw new VaultUnavailable(file, VaultUnavailable.Reason.NOT_ENOUGH_MEMORY, e);
		}
	}

	private static OpenFiles filesOf(Practice practice) {
		if (practice instanceof OpenFiles.Owner owner) {
			return owner.files();
		}
		throw new IllegalArgumentException("not a practice that was opened here");
	}
}
