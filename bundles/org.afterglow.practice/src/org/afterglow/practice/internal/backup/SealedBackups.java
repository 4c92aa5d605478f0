package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.BackupRhythm;
import org.afterglow.practice.BackupState;
import org.afterglow.practice.BackupState.Last;
import org.afterglow.practice.BackupState.Trouble;
import org.afterglow.practice.BackupWishes;
import org.afterglow.practice.Backups;
import org.afterglow.practice.OlderRecords;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.Parcel;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultKey;
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
			BackupFile made = new BackupMaking(opener, targets, clock, open, target, Form.BACKUP).make(pacing);
			open.witness().remember(memory -> memory.backedUp(new Last(made.file(), made.made(), made.position())));
			note(practice, Form.BACKUP);
			return made;
		});
	}

	@Override
	public BackupFile archive(Practice practice, Path folder, BackupProgress progress) throws BackupFailure {
		OpenFiles open = filesOf(practice);
		Path target = folder.toAbsolutePath().normalize();
		return open.errands().run(target, progress, pacing -> {
			BackupFile made = new BackupMaking(opener, targets, clock, open, target, Form.ARCHIVE).make(pacing);
			note(practice, Form.ARCHIVE);
			return made;
		});
	}

	private static void note(Practice practice, Form form) {
		try {
			practice.records().audit()
					.note(AuditEvent.of(AuditKind.BACKED_UP).with(AuditEvent.FORMAT, form.name().toLowerCase(Locale.ROOT)));
		} catch (RecordsUnavailable e) {
			// The backup is there and whole, and records that take no more entries say so themselves.
		}
	}

	@Override
	public BackupState state(Practice practice) {
		OpenFiles open = filesOf(practice);
		BackupWishes wishes = Wishes.in(practice.records().settings());
		Memory memory = open.witness().memory();
		FeedPosition now = practice.records().feed().position();
		// A practice in which nothing was ever written needs no backup.
		boolean changed = now.number() > 0 && memory.last().filter(last -> last.position().equals(now)).isEmpty();
		return new BackupState(wishes, BackupMaking.beside(open.vault()), memory.last(), memory.trouble(), changed);
	}

	private static Path folder(OpenFiles open, BackupWishes wishes) {
		return wishes.folder().orElseGet(() -> BackupMaking.beside(open.vault()));
	}

	@Override
	public void choose(Practice practice, BackupWishes wishes) {
		practice.records().together(() -> {
			Wishes.keep(wishes, practice.records().settings());
			return wishes;
		});
	}

	@Override
	public boolean isDue(Practice practice, Duration quiet) {
		return BackupRhythm.isDue(state(practice), quiet, clock.instant(), clock.getZone());
	}

	@Override
	public BackupFile makeAsChosen(Practice practice, BackupProgress progress) throws BackupFailure {
		OpenFiles open = filesOf(practice);
		BackupWishes wishes = Wishes.in(practice.records().settings());
		Path folder = folder(open, wishes);
		try {
			BackupFile made = make(practice, folder, progress);
			rotate(practice, made, wishes);
			return made;
		} catch (BackupFailure e) {
			if (e.reason() != Reason.CANCELLED) {
				open.witness().remember(memory -> memory.failed(new Trouble(clock.instant(), e.reason())));
			}
			throw e;
		}
	}

	/** Of this history alone: what was put back from a backup keeps the backups it came from. The one just made stays whatever the clock says. */
	private void rotate(Practice practice, BackupFile made, BackupWishes wishes) {
		List<BackupFile> ours = list(practice, made.file().getParent()).stream()
				.filter(backup -> backup.position().lineage().equals(made.position().lineage())).toList();
		Set<BackupFile> kept = Rotation.kept(ours, BackupFile::made, wishes, clock.instant(), clock.getZone());
		for (BackupFile backup : ours) {
			if (!kept.contains(backup) && !backup.file().equals(made.file())) {
				try {
					Files.deleteIfExists(backup.file());
				} catch (IOException e) {
					// It stays until the next time.
				}
			}
		}
	}

	@Override
	public Optional<OlderRecords> olderThanBackups(Practice practice) {
		FeedPosition now = practice.records().feed().position();
		return list(practice, state(practice).folder()).stream().map(BackupFile::position)
				.filter(known -> known.lineage().equals(now.lineage()) && known.number() > now.number())
				.map(FeedPosition::number).max(Comparator.naturalOrder())
				.map(known -> new OlderRecords(known, now.number(), OlderRecords.Witness.BACKUP));
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
	public BackupFile verify(Path file, VaultKey key, BackupProgress progress) throws BackupFailure, VaultFailure {
		return opened(file, key, (parcel, backup) -> {
			Pace pace = new Pace(progress, file);
			pace.expect(backup.manifest().size());
			backup.readAll(pace, entry -> OutputStream.nullOutputStream());
			backup.requireSound(opener);
		});
	}

	@Override
	public BackupFile restore(Path file, VaultKey key, Path folder, Practices.KeyChange change, BackupProgress progress)
			throws BackupFailure, VaultFailure {
		if (Files.exists(folder)) {
			throw new BackupFailure(Reason.FOLDER_EXISTS, folder);
		}
		return opened(file, key, (parcel, backup) -> {
			Pace pace = new Pace(progress, folder);
			pace.expect(backup.manifest().size());
			new Restoring(opener, targets, folder, change).putBack(parcel, backup, pace);
		});
	}

	private interface Work {
		void on(Parcel parcel, BackupReader backup) throws IOException, BackupFailure, VaultFailure;
	}

	private static BackupFile opened(Path file, VaultKey key, Work work) throws BackupFailure, VaultFailure {
		try {
			if (!Parcel.isOne(file)) {
				throw new BackupFailure(Reason.NOT_A_BACKUP, file);
			}
			try (Parcel parcel = Parcel.open(file, Purpose.BACKUP, key)) {
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
