package org.afterglow.framework;

import java.util.Locale;

import org.afterglow.model.Words;

/** What every field may say of an answer. */
final class Sentences {

	private static final WordBundle WORDS = WordBundle.beside(Sentences.class, "messages", Locale.GERMAN);

	private Sentences() {
	}

	/** @param places numbers, or words that are said in the language of the sentence */
	static Words say(String key, Object... places) {
		return WORDS.say(key, places);
	}
}
