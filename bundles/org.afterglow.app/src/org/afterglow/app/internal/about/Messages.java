package org.afterglow.app.internal.about;

import org.eclipse.osgi.util.NLS;

/** Sentences about the program. */
final class Messages extends NLS {

	public static String close;
	public static String licence;
	public static String name;
	public static String purpose;
	public static String thirdParty;
	public static String title;
	public static String version;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.about.messages", Messages.class);
	}

	private Messages() {
	}
}
