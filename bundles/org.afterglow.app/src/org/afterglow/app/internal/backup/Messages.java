package org.afterglow.app.internal.backup;

import org.eclipse.osgi.util.NLS;

/** Sentences about backups. */
final class Messages extends NLS {

	public static String allIn;
	public static String cancelled;
	public static String changedNever;
	public static String changedSince;
	public static String folderExists;
	public static String folderGone;
	public static String footFailed;
	public static String footOld;
	public static String last;
	public static String made;
	public static String never;
	public static String noRoom;
	public static String noRoomInVault;
	public static String notABackup;
	public static String notReadOrWritten;
	public static String notSound;
	public static String notWritable;
	public static String nothingYet;
	public static String olderBackup;
	public static String olderHeader;
	public static String olderHistory;
	public static String olderLock;
	public static String witnessDamaged;
	public static String working;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.backup.messages", Messages.class);
	}

	private Messages() {
	}
}
