package org.afterglow.ui.narrative.internal.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.spelling.PersonalWords;
import org.afterglow.spelling.SpellingDictionary;
import org.afterglow.spelling.Words;
import org.afterglow.spelling.Words.Word;

/** A dictionary and the words of the practice at one moment. For jobs: everything here may take long. */
record Checking(SpellingDictionary dictionary, PersonalWords personal) {

	private static final int STRETCH = 4000;
	/** So many words tell which language is spoken. */
	private static final int ENOUGH = 30;

	Checking {
		Objects.requireNonNull(dictionary);
		Objects.requireNonNull(personal);
	}

	/**
	 * The words that are not known; none where most are unknown, for there another language is spoken.
	 *
	 * @param start where the stretch stands in its text
	 */
	List<Word> unknownIn(String stretch, int start) {
		Map<String, Boolean> asked = new HashMap<>();
		List<Word> all = Words.in(stretch);
		List<Word> unknown = all.stream().filter(word -> !asked.computeIfAbsent(word.text(), this::knows)).toList();
		if (all.size() >= ENOUGH && unknown.size() * 2 > all.size()) {
			return List.of();
		}
		return unknown.stream().map(word -> new Word(start + word.start(), word.text())).toList();
	}

	/** The first unknown word at or after the position, and if there is none the first of all. */
	Optional<Word> firstFrom(String text, int position) {
		Optional<Word> later = firstIn(text, position, text.length());
		return later.isPresent() ? later : firstIn(text, 0, position);
	}

	private Optional<Word> firstIn(String text, int from, int to) {
		int start = from;
		while (start < to) {
			int end = endOfStretch(text, start, to);
			Optional<Word> found = Words.in(text.substring(start, end)).stream().filter(word -> !knows(word.text()))
					.findFirst();
			if (found.isPresent()) {
				return Optional.of(new Word(start + found.get().start(), found.get().text()));
			}
			start = end;
		}
		return Optional.empty();
	}

	/** A book is not cut into words at once when the first page has what is looked for. */
	private static int endOfStretch(String text, int start, int to) {
		int end = Math.min(to, start + STRETCH);
		while (end < to && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}

	List<String> near(String word) {
		return dictionary.near(word);
	}

	private boolean knows(String word) {
		return personal.has(word) || dictionary.knows(word);
	}
}
