package org.afterglow.practice;

import java.nio.file.Path;
import java.util.Objects;

/** Why a backup was not made or not put back. Nothing half-written is left. The message is for logs and names no file. */
public final class BackupFailure extends Exception {

	private static final long serialVersionUID = 1L;

	/** What stood in the way. */
	public enum Reason {
		/** Somebody asked for the end, or the practice is being closed. */
		CANCELLED,
		/** The folder for backups is not there: a drive that was taken out, a share that is away. */
		FOLDER_GONE,
		/** The folder may not be written to. */
		NOT_WRITABLE,
		/** There is not enough room where the file or folder should go. */
		NO_ROOM,
		/** There is not enough room beside the vault for the copy that a backup is made of. */
		NO_ROOM_IN_VAULT,
		/** A backup is put back into a new folder only, and there is something of that name. */
		FOLDER_EXISTS,
		/** The file is no backup. */
		NOT_A_BACKUP,
		/** What was written did not read back as it was written; it was thrown away. */
		NOT_SOUND,
		/** A file could not be read or written. */
		NOT_READ_OR_WRITTEN
	}

	private final Reason reason;
	private final transient Path place;

	public BackupFailure(Reason reason, Path place) {
		super("backup: " + reason);
		this.reason = Objects.requireNonNull(reason);
		this.place = Objects.requireNonNull(place);
	}

	public BackupFailure(Reason reason, Path place, Throwable cause) {
		// The class is enough for a log: messages of I/O errors name paths.
		super("backup: " + reason + ", " + cause.getClass().getSimpleName(), cause);
		this.reason = Objects.requireNonNull(reason);
		this.place = Objects.requireNonNull(place);
	}

	public Reason reason() {
		return reason;
	}

	/** The file or folder it is about. */
	public Path place() {
		return place;
	}
}
