package org.afterglow.app.internal.passphrase;

import org.eclipse.osgi.util.NLS;

/** Sentences about changes of what opens the vault. */
final class Messages extends NLS {

	public static String again;
	public static String change;
	public static String changed;
	public static String changing;
	public static String codeChanged;
	public static String codeNow;
	public static String codeTitle;
	public static String differ;
	public static String fresh;
	public static String freshKeys;
	public static String freshKeysAsk;
	public static String freshKeysGo;
	public static String hint;
	public static String keep;
	public static String next;
	public static String now;
	public static String title;
	public static String tooShort;
	public static String use;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.passphrase.messages", Messages.class);
	}

	private Messages() {
	}
}
