package org.afterglow.ui.attachments.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle. */
public final class Messages extends NLS {

	public static String about;
	public static String changedForget;
	public static String changedKeep;
	public static String changedKept;
	public static String changedSentence;
	public static String changedTitle;
	public static String damaged;
	public static String damagedHint;
	public static String kindAudio;
	public static String kindImage;
	public static String kindOther;
	public static String kindPdf;
	public static String kindText;
	public static String kindVideo;
	public static String notShown;
	public static String notShownHint;
	public static String notShownProgram;
	public static String notWritten;
	public static String openOutside;
	public static String opening;
	public static String outsideNo;
	public static String outsideNoProgram;
	public static String outsideSince;
	public static String outsideTitle;
	public static String outsideWarning;
	public static String outsideYes;
	public static String pageAt;
	public static String pictureAt;
	public static String refusedBroken;
	public static String refusedGrows;
	public static String refusedHint;
	public static String refusedPassword;
	public static String refusedTakesTooLong;
	public static String refusedTooLarge;
	public static String refusedTooManyPoints;
	public static String refusedUnknown;
	public static String saveCopy;
	public static String saveNo;
	public static String saveTitle;
	public static String saveWarning;
	public static String saveYes;
	public static String saved;
	public static String sheetsSpoken;

	static {
		NLS.initializeMessages("org.afterglow.ui.attachments.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
