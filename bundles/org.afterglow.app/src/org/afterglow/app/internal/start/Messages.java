package org.afterglow.app.internal.start;

import org.eclipse.osgi.util.NLS;

/** Sentences of the page in an empty middle. */
final class Messages extends NLS {

	public static String empty;
	public static String firstSteps;
	public static String reading;
	public static String title;
	public static String titleEmpty;
	public static String where;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.start.messages", Messages.class);
	}

	private Messages() {
	}
}
