package org.afterglow.ui.narrative.internal.spelling;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences about spelling. Those with places are {@link MessageFormat} patterns. */
public final class Messages extends NLS {

	public static String checking;
	public static String chooseFolder;
	public static String chooseFolderSentence;
	public static String fine;
	public static String keep;
	public static String kept;
	public static String looking;
	public static String nextWord;
	public static String nothingNear;
	public static String noDictionary;
	public static String off;
	public static String stepCorrect;
	public static String stepKeep;
	public static String switchedOff;
	public static String unknown;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.afterglow.ui.narrative.internal.spelling.messages", Messages.class);
	}

	private Messages() {
	}

	/** The sentence with its places filled. */
	static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
