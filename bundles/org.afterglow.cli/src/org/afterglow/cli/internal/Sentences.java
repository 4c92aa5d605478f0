package org.afterglow.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say, as whole sentences. */
final class Sentences {

	/** German where the machine speaks it, else English; numbers are written as that language writes them. */
	static final Locale LANGUAGE = spoken(Locale.getDefault(Locale.Category.DISPLAY));

	private final ResourceBundle words = bundle("messages");

	/** What the help says, by the keys that picocli looks for. */
	static ResourceBundle usage() {
		return bundle("usage");
	}

	String say(String key, Object... places) {
		return new MessageFormat(words.getString(key), LANGUAGE).format(places);
	}

	static Locale spoken(Locale machine) {
		return machine.getLanguage().equals(Locale.GERMAN.getLanguage()) ? machine : Locale.UK;
	}

	private static ResourceBundle bundle(String name) {
		return bundle(name, LANGUAGE);
	}

	/** Without falling back on the language of the machine: English stands in the file without a language. */
	static ResourceBundle bundle(String name, Locale language) {
		return ResourceBundle.getBundle("org.afterglow.cli.internal." + name, language, Sentences.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
