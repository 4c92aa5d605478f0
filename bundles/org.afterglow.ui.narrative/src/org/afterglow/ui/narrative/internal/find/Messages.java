package org.afterglow.ui.narrative.internal.find;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences of the find strip. Those with places are {@link MessageFormat} patterns. */
public final class Messages extends NLS {

	public static String all;
	public static String close;
	public static String count;
	public static String counted;
	public static String fromEnd;
	public static String fromTop;
	public static String matchCase;
	public static String next;
	public static String nothing;
	public static String previous;
	public static String replace;
	public static String replaceWith;
	public static String replaced;
	public static String replacedMarks;
	public static String searching;
	public static String tooLong;
	public static String wholeWords;
	public static String words;

	static {
		NLS.initializeMessages("org.afterglow.ui.narrative.internal.find.messages", Messages.class);
	}

	private Messages() {
	}

	/** The sentence with its places filled. */
	static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
