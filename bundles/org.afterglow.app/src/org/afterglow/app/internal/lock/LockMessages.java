package org.afterglow.app.internal.lock;

import org.eclipse.osgi.util.NLS;

/** Sentences of the door. */
final class LockMessages extends NLS {

	static {
		NLS.initializeMessages("org.afterglow.app.internal.lock.messages", LockMessages.class);
	}

	public static String again;
	public static String againDiffers;
	public static String back;
	public static String capsLock;
	public static String choose;
	public static String chooseNew;
	public static String chooseOpen;
	public static String damaged;
	public static String demo;
	public static String demoHint;
	public static String demoMaking;
	public static String demoName;
	public static String demoSentence;
	public static String eye;
	public static String firstStart;
	public static String folder;
	public static String folderMissing;
	public static String footer;
	public static String hint;
	public static String inUse;
	public static String inUseUnknown;
	public static String make;
	public static String making;
	public static String name;
	public static String nameMissing;
	public static String newTitle;
	public static String newVault;
	public static String newer;
	public static String noCode;
	public static String noMemory;
	public static String noVault;
	public static String notApart;
	public static String notEmpty;
	public static String notReadable;
	public static String openVault;
	public static String opening;
	public static String otherVaults;
	public static String passphrase;
	public static String passphraseFile;
	public static String recover;
	public static String recoverCode;
	public static String recoverNew;
	public static String recoverNoCode;
	public static String recoverOpen;
	public static String recoverTitle;
	public static String recoverWhy;
	public static String rekey;
	public static String rekeyCancel;
	public static String rekeyCancelled;
	public static String rekeyCopying;
	public static String rekeyDestroy;
	public static String rekeyDestroyAsk;
	public static String rekeyDestroyNo;
	public static String rekeyDestroyTitle;
	public static String rekeyDestroyYes;
	public static String rekeyDestroyed;
	public static String rekeyDone;
	public static String rekeyMake;
	public static String rekeyName;
	public static String rekeyNow;
	public static String rekeyOpen;
	public static String rekeyTitle;
	public static String rekeyWhy;
	public static String restore;
	public static String restoreChoose;
	public static String restoreChooseFile;
	public static String restoreChooseFolder;
	public static String restoreCodeHint;
	public static String restoreFile;
	public static String restoreFileMissing;
	public static String restoreFolder;
	public static String restoreHint;
	public static String restoreNow;
	public static String restoreTitle;
	public static String restoreWithCode;
	public static String restoreWithPassphrase;
	public static String restoring;
	public static String rule;
	public static String title;
	public static String toCode;
	public static String tooShort;
	public static String unknown;
	public static String unlock;
	public static String version;
	public static String wait;
	public static String wrong;
	public static String wrongCode;

	private LockMessages() {
	}
}
