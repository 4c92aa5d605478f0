package org.afterglow.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say, as whole sentences. */
final class Sentences {

	/** The one language there is now; numbers are written as it writes them, whatever the machine is set to. */
	static final Locale LANGUAGE = Locale.UK;

	private final ResourceBundle words = bundle("messages");

	/** What the help says, by the keys that picocli looks for. */
	static ResourceBundle usage() {
		return bundle("usage");
	}

	String say(String key, Object... places) {
		return new MessageFormat(words.getString(key), LANGUAGE).format(places);
	}

	private static ResourceBundle bundle(String name) {
		return ResourceBundle.getBundle("org.afterglow.cli.internal." + name, LANGUAGE, Sentences.class.getClassLoader());
	}
}
