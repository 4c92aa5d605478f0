package org.afterglow.cli.internal;

import org.afterglow.model.TextSpan;
import org.afterglow.search.Passage;

/** A sentence with guillemets around what matched in it: brackets stand in many texts, where they mean something else. */
final class MarkedSentence {

	private MarkedSentence() {
	}

	static String of(Passage passage) {
		TextSpan sentence = passage.sentence();
		String words = passage.sentenceText();
		StringBuilder marked = new StringBuilder();
		int done = 0;
		for (TextSpan match : passage.matches()) {
			int start = within(match.start() - sentence.start(), words);
			int end = within(match.end() - sentence.start(), words);
			if (start >= done && end > start) {
				marked.append(words, done, start).append('\u00AB').append(words, start, end).append('\u00BB');
				done = end;
			}
		}
		return marked.append(words, done, words.length()).toString();
	}

	/** A match may reach beyond its sentence. */
	private static int within(int position, String words) {
		return Math.clamp(position, 0, words.length());
	}
}
