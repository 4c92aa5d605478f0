package org.afterglow.app.internal.backup;

import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.app.internal.backup.BackupRun.Shown;
import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupRhythm;
import org.afterglow.practice.BackupState;
import org.afterglow.practice.OlderRecords;
import org.afterglow.ui.Dates;
import org.eclipse.osgi.util.NLS;

/** What is said of backups. */
public final class BackupSentences {

	private BackupSentences() {
	}

	/** Why there is no backup, or nothing was put back. */
	public static String of(BackupFailure failure) {
		return of(failure.reason(), failure.place());
	}

	static String of(BackupFailure.Reason reason, Path place) {
		return switch (reason) {
			case CANCELLED -> Messages.cancelled;
			case FOLDER_GONE -> NLS.bind(Messages.folderGone, place);
			case NOT_WRITABLE -> NLS.bind(Messages.notWritable, place);
			case NO_ROOM -> NLS.bind(Messages.noRoom, place);
			case NO_ROOM_IN_VAULT -> Messages.noRoomInVault;
			case FOLDER_EXISTS -> NLS.bind(Messages.folderExists, place);
			case NOT_A_BACKUP -> NLS.bind(Messages.notABackup, place.getFileName());
			case NOT_SOUND -> Messages.notSound;
			case NOT_READ_OR_WRITTEN -> NLS.bind(Messages.notReadOrWritten, place);
		};
	}

	/** When the last one was made. */
	public static String last(BackupState state, Dates dates) {
		return state.last().map(last -> NLS.bind(Messages.last, dates.moment(last.made()))).orElse(Messages.never);
	}

	/** What is in no backup yet. */
	public static String since(BackupState state) {
		if (state.changed()) {
			return state.last().isPresent() ? Messages.changedSince : Messages.changedNever;
		}
		return state.last().isPresent() ? Messages.allIn : Messages.nothingYet;
	}

	/** Why the last attempt failed. */
	public static Optional<String> trouble(Shown shown) {
		Optional<String> now = shown.failure().map(BackupSentences::of);
		return now.or(() -> shown.state().flatMap(state -> state.trouble().map(why -> of(why.reason(), state.folder()))));
	}

	/** A word at the foot of the window, when there is need for one. */
	static Optional<String> foot(BackupState state, Dates dates) {
		if (!BackupRhythm.needsALook(state, dates.clock().instant())) {
			return Optional.empty();
		}
		if (state.trouble().isPresent()) {
			return Optional.of(Messages.footFailed);
		}
		return state.last().map(last -> NLS.bind(Messages.footOld, dates.moment(last.made())));
	}

	/** That the records are older than something else knew them. */
	public static String older(OlderRecords older) {
		return switch (older.witness()) {
			case LOCK -> Messages.olderLock;
			case BACKUP -> Messages.olderBackup;
			case HEADER -> Messages.olderHeader;
			case OTHER_HISTORY -> Messages.olderHistory;
		};
	}
}
