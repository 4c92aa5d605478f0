package org.afterglow.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The language in which most narratives of a practice are told. It decides which forms of a word are found together: in English walk, walks and walked; in
 * German Haus, Hauses and H\u00E4user. Case and accents never matter.
 */
public enum TextLanguage {
	ENGLISH, GERMAN,
	/** Words are found as they were written, without their other forms: for any language. */
	NONE;

	/** Key of the practice's setting that holds the {@linkplain #key() key} of the language. */
	public static final String SETTING = "analysis.language";

	/** Under what it is kept. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The language kept under this key. */
	public static Optional<TextLanguage> of(String key) {
		return Arrays.stream(values()).filter(language -> language.key().equals(key)).findFirst();
	}
}
