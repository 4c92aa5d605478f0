package org.afterglow.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text for people in several languages, such as the name of a field. English is always there and stands in for a language that
 * is not. Kept as data, so that it can still be read when the module it comes from is gone.
 *
 * <pre>
 * Words.of("Thought record").and(Locale.GERMAN, "Gedankenprotokoll")
 * </pre>
 *
 * @param english not blank
 * @param others by language tag, such as {@code de} or {@code de-AT}; none of them blank
 * @since 1.0
 */
public record Words(String english, SortedMap<String, String> others) {

	public Words {
		if (english.isBlank()) {
			throw new IllegalArgumentException("words must not be blank");
		}
		others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
		others.forEach((tag, text) -> {
			Locale locale = Locale.forLanguageTag(tag);
			if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(tag)) {
				throw new IllegalArgumentException("not the tag of a language, such as \"de\": " + tag);
			}
			if (Objects.requireNonNull(text).isBlank()) {
				throw new IllegalArgumentException("words must not be blank in " + tag + ": " + english);
			}
		});
	}

	/** English words, not yet in another language. */
	public static Words of(String english) {
		return new Words(english, Collections.emptySortedMap());
	}

	/** English words and what they are in other languages, by language tag. */
	public static Words of(String english, Map<String, String> others) {
		return new Words(english, new TreeMap<>(others));
	}

	/** The same with the words of another language. */
	public Words and(Locale language, String text) {
		TreeMap<String, String> more = new TreeMap<>(others);
		more.put(language.toLanguageTag(), text);
		return new Words(english, more);
	}

	/** The words for a reader of this language: of its country, else of its language, else English. */
	public String in(Locale locale) {
		String ofCountry = others.get(locale.toLanguageTag());
		return ofCountry != null ? ofCountry : others.getOrDefault(locale.getLanguage(), english);
	}

	/** The English words. */
	@Override
	public String toString() {
		return english;
	}
}
