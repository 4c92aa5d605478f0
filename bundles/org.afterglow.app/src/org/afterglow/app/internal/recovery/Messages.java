package org.afterglow.app.internal.recovery;

import org.eclipse.osgi.util.NLS;

/** Sentences about the recovery code. */
final class Messages extends NLS {

	public static String again;
	public static String back;
	public static String check;
	public static String checkTitle;
	public static String copy;
	public static String copyHint;
	public static String noCode;
	public static String otherCode;
	public static String paperText;
	public static String paperTitle;
	public static String print;
	public static String product;
	public static String title;
	public static String why;
	public static String written;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.recovery.messages", Messages.class);
	}

	private Messages() {
	}
}
