package org.afterglow.app.internal.modules;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** What the page of the modules says. */
final class Messages extends NLS {

	public static String brings;
	public static String columnAuthor;
	public static String columnBrings;
	public static String columnName;
	public static String columnState;
	public static String columnVersion;
	public static String consent;
	public static String counted;
	public static String empty;
	public static String explained;
	public static String failedCodes;
	public static String failedDeaf;
	public static String failedHung;
	public static String failedInUse;
	public static String failedNeeds;
	public static String failedNotStarted;
	public static String failedNothing;
	public static String failedOther;
	public static String failedRefused;
	public static String failedRepeated;
	public static String failedThrew;
	public static String failedUnresolved;
	public static String install;
	public static String installDo;
	public static String installFiles;
	public static String installNot;
	public static String installTitle;
	public static String installing;
	public static String keeps;
	public static String keepsNothing;
	public static String keepsReadable;
	public static String lessDetails;
	public static String listSpoken;
	public static String looking;
	public static String moreDetails;
	public static String newsAbsent;
	public static String newsFailed;
	public static String newsOff;
	public static String newsOn;
	public static String pack;
	public static String packUnsigned;
	public static String reading;
	public static String remove;
	public static String removeAsk;
	public static String removeAskEntries;
	public static String removeDo;
	public static String removeNot;
	public static String removeTitle;
	public static String removing;
	public static String restart;
	public static String stateAbsent;
	public static String stateAbsentWithEntries;
	public static String stateFailed;
	public static String stateLeaving;
	public static String stateOff;
	public static String stateOn;
	public static String stepOff;
	public static String stepOn;
	public static String stopped;
	public static String technical;
	public static String technicalSpoken;
	public static String title;
	public static String version;
	public static String versionBy;
	public static String waitsInstalled;
	public static String waitsRemoved;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.modules.messages", Messages.class);
	}

	private Messages() {
	}

	/** A sentence with its places filled. */
	static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
