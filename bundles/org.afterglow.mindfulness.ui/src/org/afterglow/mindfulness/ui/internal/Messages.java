package org.afterglow.mindfulness.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle. */
public final class Messages extends NLS {

	public static String calendarBegin;
	public static String calendarEmpty;
	public static String calendarName;
	public static String calendarSaid;
	public static String calendarSpoken;
	public static String chipInPartSpoken;
	public static String chipSpoken;
	public static String chooserSpoken;
	public static String dayInPart;
	public static String daySpoken;
	public static String dayToday;
	public static String legendFrom;
	public static String legendFromTo;
	public static String minutes;
	public static String noClient;
	public static String offSitting;
	public static String reading;
	public static String sittingSpoken;
	public static String weeksAgreed;
	public static String weeksEmpty;
	public static String weeksGroup;
	public static String weeksHead;
	public static String weeksName;
	public static String weeksNoTarget;
	public static String weeksPanel;
	public static String weeksPractised;
	public static String weeksSaid;
	public static String weeksSpoken;
	public static String windowOpen;
	public static String windowSum;
	public static String windowTitle;
	public static String windowsEmpty;
	public static String windowsName;
	public static String windowsSaid;
	public static String windowsSpoken;

	static {
		NLS.initializeMessages("org.afterglow.mindfulness.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}

	/** A sentence with its places filled. */
	public static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
