package org.afterglow.ui.search.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.afterglow.model.TextSpan;
import org.afterglow.search.Passage;

/** A sentence cut so that its first match can be seen in the room there is, with the places of its matches. */
record Elided(String text, List<TextSpan> matches) {

	private static final String DOTS = "\u2026 ";
	/** Words that stay before the match, so that it is read in its sentence. */
	private static final int BEFORE = 40;

	Elided {
		matches = List.copyOf(matches);
	}

	/**
	 * @param room width
	 * @param width of a piece of text, in the unit of the room
	 */
	static Elided of(Passage passage, int room, ToIntFunction<String> width) {
		return whole(passage).within(room, width);
	}

	/** The same, cut where it does not find room. */
	Elided within(int room, ToIntFunction<String> width) {
		Elided whole = this;
		String sentence = whole.text();
		List<TextSpan> matches = whole.matches();
		if (matches.isEmpty() || width.applyAsInt(sentence.substring(0, matches.getFirst().end())) <= room) {
			return whole;
		}
		int from = begin(sentence, matches.getFirst(), room, width);
		int shift = DOTS.length() - from;
		List<TextSpan> moved = matches.stream().filter(match -> match.start() >= from)
				.map(match -> new TextSpan(match.start() + shift, match.end() + shift)).toList();
		return new Elided(DOTS + sentence.substring(from), moved);
	}

	/** As many words before the match as leave it in sight. */
	private static int begin(String sentence, TextSpan match, int room, ToIntFunction<String> width) {
		int from = wordBefore(sentence, Math.max(0, match.start() - BEFORE));
		while (from < match.start() && width.applyAsInt(DOTS + sentence.substring(from, match.end()) + DOTS) > room) {
			int blank = sentence.indexOf(' ', from);
			from = blank < 0 || blank >= match.start() ? match.start() : blank + 1;
		}
		return Math.min(from, match.start());
	}

	/** Nothing is cut. */
	static Elided whole(Passage passage) {
		String sentence = passage.sentenceText().replace('\n', ' ');
		return new Elided(sentence, inside(passage, sentence.length()));
	}

	/** Matches as positions in the sentence; what reaches beyond it is cut. */
	private static List<TextSpan> inside(Passage passage, int length) {
		List<TextSpan> inside = new ArrayList<>();
		int offset = passage.sentence().start();
		for (TextSpan match : passage.matches()) {
			int start = Math.max(0, match.start() - offset);
			int end = Math.min(length, match.end() - offset);
			if (start < end) {
				inside.add(new TextSpan(start, end));
			}
		}
		return inside;
	}

	private static int wordBefore(String sentence, int at) {
		int blank = sentence.indexOf(' ', at);
		return at == 0 || blank < 0 || blank > at + BEFORE ? at : blank + 1;
	}
}
