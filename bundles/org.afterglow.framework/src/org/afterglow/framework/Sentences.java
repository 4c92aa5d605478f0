package org.afterglow.framework;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.afterglow.model.Words;

/** What every field may say of an answer. */
final class Sentences {

	private static final WordBundle WORDS = WordBundle.beside(Sentences.class, "messages", Locale.GERMAN);

	private Sentences() {
	}

	/** @param places numbers, or words that are said in the language of the sentence */
	static Words say(String key, Object... places) {
		Words pattern = WORDS.get(key);
		Map<String, String> others = new TreeMap<>();
		pattern.others().forEach((tag, text) -> others.put(tag, filled(text, Locale.forLanguageTag(tag), places)));
		return Words.of(filled(pattern.english(), Locale.ENGLISH, places), others);
	}

	private static String filled(String text, Locale language, Object... places) {
		Object[] said = Stream.of(places).map(place -> place instanceof Words words ? words.in(language) : place).toArray();
		return new MessageFormat(text, language).format(said);
	}
}
