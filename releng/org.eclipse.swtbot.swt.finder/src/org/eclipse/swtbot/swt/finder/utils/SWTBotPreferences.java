package org.eclipse.swtbot.swt.finder.utils;

/** How patient and how fast a bot is. Set by system properties at start, or here while tests run. */
public class SWTBotPreferences {

	/** How long to look for a widget or wait for a condition, in milliseconds. */
	public static long TIMEOUT = Long.getLong("org.eclipse.swtbot.search.timeout", 5000);

	/** How long to wait before asking again, in milliseconds. */
	public static long DEFAULT_POLL_DELAY = Long.getLong("org.eclipse.swtbot.playback.poll.delay", 500);

	/** How long to wait after each step, in milliseconds. */
	public static long PLAYBACK_DELAY = Long.getLong("org.eclipse.swtbot.playback.delay", 0);

	/** How long to wait between two keys, in milliseconds. */
	public static int TYPE_INTERVAL = Integer.getInteger("org.eclipse.swtbot.type.interval", 50);

	/** Under which a widget's data holds the name it is found by. */
	public static String DEFAULT_KEY = System.getProperty("org.eclipse.swtbot.search.defaultKey", "org.eclipse.swtbot.widget.key");
	/** The layout of the keyboard; the stand-in knows this one only. */
	public static String KEYBOARD_LAYOUT = System.getProperty("org.eclipse.swtbot.keyboard.layout", "EN_US");
}
