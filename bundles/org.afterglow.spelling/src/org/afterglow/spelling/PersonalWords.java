package org.afterglow.spelling;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Words that count as right in a practice whatever a dictionary says. Immutable. */
public final class PersonalWords {

	public static final PersonalWords NONE = new PersonalWords(Set.of());

	private final Set<String> words;

	private PersonalWords(Collection<String> words) {
		this.words = Collections.unmodifiableSet(new TreeSet<>(words));
	}

	/** As they were put into one text: a word a line. */
	public static PersonalWords of(String lines) {
		return new PersonalWords(lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
	}

	/** The same with one more. */
	public PersonalWords with(String word) {
		Set<String> more = new TreeSet<>(words);
		more.add(word);
		return new PersonalWords(more);
	}

	/** The same without one. */
	public PersonalWords without(String word) {
		Set<String> fewer = new TreeSet<>(words);
		fewer.remove(word);
		return new PersonalWords(fewer);
	}

	/** True for the word as it was kept, and for one kept in small letters that begins a sentence here. */
	public boolean has(String word) {
		return words.contains(word) || words.contains(decapitalised(word));
	}

	/** A word a line. */
	public String lines() {
		return String.join("\n", words);
	}

	private static String decapitalised(String word) {
		int first = word.offsetByCodePoints(0, 1);
		return word.substring(0, first).toLowerCase(Locale.ROOT) + word.substring(first);
	}

	/** How many alone. */
	@Override
	public String toString() {
		return words.size() + " words";
	}
}
