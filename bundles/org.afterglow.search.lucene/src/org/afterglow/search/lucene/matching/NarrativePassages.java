package org.afterglow.search.lucene.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.afterglow.model.TextSpan;
import org.afterglow.search.Passage;
import org.afterglow.search.lucene.documents.StoredNarrative;
import org.afterglow.search.lucene.words.Sentences;

/** The rows of one narrative: a row is a sentence with every match that starts in it. */
final class NarrativePassages {
	private final StoredNarrative narrative;
	private final Marks marks;
	private final double score;

	NarrativePassages(StoredNarrative narrative, Marks marks, double score) {
		this.narrative = narrative;
		this.marks = marks;
		this.score = score;
	}

	/** Adds rows, up to that many in all. */
	void add(int most, List<Passage> passages) {
		var sentences = new Sentences(narrative.text());
		SortedSet<TextSpan> spans = marks.spans(narrative.places());
		if (spans.isEmpty()) {
			spans = beginning();
		}
		TextSpan sentence = null;
		List<TextSpan> matches = new ArrayList<>();
		for (TextSpan span : spans) {
			TextSpan now = sentences.at(firstMark(span));
			if (sentence != null && !now.equals(sentence)) {
				passages.add(passage(sentence, matches));
				matches.clear();
			}
			if (passages.size() >= most) {
				return;
			}
			sentence = now;
			matches.add(span);
		}
		if (sentence != null) {
			passages.add(passage(sentence, matches));
		}
	}

	/** A passage may start with white space, which belongs to the sentence before. */
	private int firstMark(TextSpan span) {
		int first = span.start();
		while (first < span.end() - 1 && Character.isWhitespace(narrative.text().charAt(first))) {
			first++;
		}
		return first;
	}

	/** A query about narratives alone matches no word: the first sentence stands for the whole. */
	private SortedSet<TextSpan> beginning() {
		SortedSet<TextSpan> spans = new TreeSet<>();
		int first = 0;
		while (first < narrative.text().length() && Character.isWhitespace(narrative.text().charAt(first))) {
			first++;
		}
		if (first < narrative.text().length()) {
			spans.add(new Sentences(narrative.text()).at(first));
		}
		return spans;
	}

	private Passage passage(TextSpan sentence, List<TextSpan> matches) {
		String text = narrative.text();
		return new Passage(narrative.client(), narrative.session(), narrative.narrative(), narrative.title(), narrative.version(), sentence,
				sentence.in(text), matches, matches.getFirst().in(text), score);
	}
}
