package org.afterglow.app.internal.steps;

import org.eclipse.osgi.util.NLS;

/** Sentences of the first steps. */
final class Messages extends NLS {

	public static String again;
	public static String allDone;
	public static String backup;
	public static String backupSentence;
	public static String client;
	public static String clientSentence;
	public static String done;
	public static String hint;
	public static String intro;
	public static String narrative;
	public static String narrativeSentence;
	public static String notYet;
	public static String passage;
	public static String passageSentence;
	public static String reading;
	public static String search;
	public static String searchSentence;
	public static String session;
	public static String sessionSentence;
	public static String spoken;
	public static String therapist;
	public static String therapistSentence;
	public static String title;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.steps.messages", Messages.class);
	}

	private Messages() {
	}
}
