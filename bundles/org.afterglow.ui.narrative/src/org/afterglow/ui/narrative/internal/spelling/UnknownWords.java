package org.afterglow.ui.narrative.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.spelling.Words.Word;

/** Words of the stretch of a text that was looked at which no dictionary knows. They move along while the text is changed. */
final class UnknownWords {

	private List<Word> words = List.of();
	private int from;
	private int to;

	/** This is known of this stretch, and nothing of any other. */
	void found(int start, int end, List<Word> unknown) {
		from = start;
		to = end;
		words = List.copyOf(unknown);
	}

	/** Nothing is known any more. */
	void forget() {
		found(0, 0, List.of());
	}

	/** The text was changed; what was touched is not known any more, and the stretch has to be looked at again. */
	void changed(int offset, int removed, int inserted) {
		int shift = inserted - removed;
		List<Word> moved = new ArrayList<>();
		for (Word word : words) {
			if (word.end() < offset) {
				moved.add(word);
			} else if (word.start() > offset + removed) {
				moved.add(new Word(word.start() + shift, word.text()));
			}
		}
		words = List.copyOf(moved);
		from = 0;
		to = 0;
	}

	/** True if the whole stretch was looked at since it was last changed. */
	boolean covers(int start, int end) {
		return from <= start && end <= to;
	}

	/** In their order. */
	List<Word> all() {
		return words;
	}

	/** The word at, or right before, the position. */
	Optional<Word> at(int position) {
		return words.stream().filter(word -> word.start() <= position && position <= word.end()).findFirst();
	}
}
