package org.afterglow.app.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** Sentences of the preferences. */
final class Messages extends NLS {

	public static String analysis;
	public static String analysisHint;
	public static String analysisNone;
	public static String appearance;
	public static String autosave;
	public static String autosaveHint;
	public static String backup;
	public static String backupChoose;
	public static String backupFolder;
	public static String backupFolderHint;
	public static String backupKeep;
	public static String backupKeepHint;
	public static String backupKeeps;
	public static String backupLast;
	public static String backupNow;
	public static String backupPercent;
	public static String backupStop;
	public static String backupWhen;
	public static String choose;
	public static String close;
	public static String dictionaries;
	public static String dictionariesChoose;
	public static String dictionariesHint;
	public static String dictionariesSystem;
	public static String everywhere;
	public static String face;
	public static String faceUsual;
	public static String keepingPractice;
	public static String keys;
	public static String keysCount;
	public static String keysFilter;
	public static String keysNone;
	public static String keysTitle;
	public static String language;
	public static String languageEnglish;
	public static String languageGerman;
	public static String languageHint;
	public static String languageSystem;
	public static String lock;
	public static String lockAfter;
	public static String lockHint;
	public static String minutes;
	public static String pages;
	public static String points;
	public static String practice;
	public static String preferences;
	public static String privacyHint;
	public static String reading;
	public static String readingPractice;
	public static String sample;
	public static String registration;
	public static String seconds;
	public static String size;
	public static String spelling;
	public static String theme;
	public static String themeDark;
	public static String themeLight;
	public static String themeSystem;
	public static String therapist;
	public static String therapistHint;
	public static String underline;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
