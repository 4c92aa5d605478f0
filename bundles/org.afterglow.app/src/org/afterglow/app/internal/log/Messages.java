package org.afterglow.app.internal.log;

import org.eclipse.osgi.util.NLS;

/** What the page of the log says. */
final class Messages extends NLS {

	public static String allClients;
	public static String anyTime;
	public static String attachment;
	public static String entry;
	public static String backedUp;
	public static String broken;
	public static String changed;
	public static String check;
	public static String checkBroken;
	public static String checking;
	public static String checkSound;
	public static String client;
	public static String clientGone;
	public static String clients;
	public static String code;
	public static String columnClient;
	public static String columnDetails;
	public static String columnId;
	public static String columnKind;
	public static String columnName;
	public static String columnNumber;
	public static String columnRegistration;
	public static String columnSubject;
	public static String columnTime;
	public static String counted;
	public static String deleted;
	public static String entries;
	public static String erased;
	public static String everything;
	public static String explained;
	public static String export;
	public static String exportClose;
	public static String exportDo;
	public static String exported;
	public static String exportedLog;
	public static String exportFailed;
	public static String exportFiles;
	public static String exporting;
	public static String exportName;
	public static String exportNot;
	public static String exportTitle;
	public static String exportWarning;
	public static String failed;
	public static String faultChanged;
	public static String faultChangedMany;
	public static String faultCut;
	public static String faultMissing;
	public static String faultNotInChain;
	public static String faultNoWitness;
	public static String imported;
	public static String keyAll;
	public static String keyPassphrase;
	public static String keyRecovery;
	public static String keysChanged;
	public static String kinds;
	public static String lastMonth;
	public static String lastWeek;
	public static String lastYear;
	public static String locked;
	public static String logCut;
	public static String logNoWitness;
	public static String moduleAllowed;
	public static String moduleInstalled;
	public static String moduleOff;
	public static String moduleOn;
	public static String moduleRemoved;
	public static String modules;
	public static String narrative;
	public static String newVault;
	public static String none;
	public static String noneFits;
	public static String nothingLeft;
	public static String notLocked;
	public static String oneEntry;
	public static String onePassage;
	public static String oneTry;
	public static String opened;
	public static String passages;
	public static String printed;
	public static String read;
	public static String reading;
	public static String reasonAsked;
	public static String reasonClosed;
	public static String reasonQuiet;
	public static String reasonScreen;
	public static String reasonSuspended;
	public static String restored;
	public static String rows;
	public static String searched;
	public static String session;
	public static String theLog;
	public static String therapist;
	public static String times;
	public static String title;
	public static String today;
	public static String tries;
	public static String unlocked;
	public static String journalAnswer;
	public static String web;
	public static String webApiOff;
	public static String webApiOn;
	public static String webJournalClosed;
	public static String webJournalEntered;
	public static String webJournalOpened;
	public static String webOnce;
	public static String webRefused;
	public static String webTimes;
	public static String webTokenMade;
	public static String webTokenRevoked;
	public static String webUsed;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.log.messages", Messages.class);
	}

	private Messages() {
	}
}
