package org.afterglow.ui.help.internal.view;

import org.eclipse.osgi.util.NLS;

/** Sentences of the help. */
final class Messages extends NLS {

	public static String back;
	public static String backTip;
	public static String contents;
	public static String contentsSpoken;
	public static String contentsTip;
	public static String forward;
	public static String forwardTip;
	public static String found;
	public static String nothing;
	public static String outside;
	public static String page;
	public static String place;
	public static String reading;
	public static String results;
	public static String search;
	public static String searchSpoken;
	public static String toolsSpoken;
	public static String window;

	static {
		NLS.initializeMessages("org.afterglow.ui.help.internal.view.messages", Messages.class);
	}

	private Messages() {
	}
}
