package org.afterglow.search.lucene.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

import org.afterglow.model.CodeId;
import org.afterglow.model.TextSpan;
import org.afterglow.search.Passage;
import org.afterglow.search.lucene.documents.CodedPassage;
import org.afterglow.search.lucene.documents.StoredNarrative;
import org.afterglow.search.lucene.words.Sentences;

/** The rows of one narrative: a row is a sentence with every match that starts in it. */
final class NarrativePassages {
	private final StoredNarrative narrative;
	private final Marks marks;
	private final Map<UUID, List<CodedPassage>> coded;
	private final double score;
	private final List<TextSpan> titleMatches;

	/** @param coded the passages of every code */
	NarrativePassages(StoredNarrative narrative, Marks marks, Map<UUID, List<CodedPassage>> coded, double score) {
		this.narrative = narrative;
		this.marks = marks;
		this.coded = coded;
		this.score = score;
		this.titleMatches = marks.titleSpans(narrative.titlePlaces());
	}

	/** Adds rows, up to that many in all. */
	void add(int most, List<Passage> passages) {
		SortedSet<TextSpan> spans = marks.spans(narrative.places());
		if (spans.isEmpty()) {
			addBeginning(passages);
			return;
		}
		var sentences = new Sentences(narrative.text());
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
		passages.add(passage(sentence, matches));
	}

	/** A passage may start with white space, which belongs to the sentence before. */
	private int firstMark(TextSpan span) {
		int first = span.start();
		while (first < span.end() - 1 && Character.isWhitespace(narrative.text().charAt(first))) {
			first++;
		}
		return first;
	}

	/** A query about narratives or titles matches no word of the text: the first sentence stands for the whole. */
	private void addBeginning(List<Passage> passages) {
		int first = 0;
		while (first < narrative.text().length() && Character.isWhitespace(narrative.text().charAt(first))) {
			first++;
		}
		if (first < narrative.text().length()) {
			passages.add(passage(new Sentences(narrative.text()).at(first), List.of()));
		}
	}

	private Passage passage(TextSpan sentence, List<TextSpan> matches) {
		String text = narrative.text();
		TextSpan first = matches.isEmpty() ? sentence : matches.getFirst();
		return new Passage(narrative.client(), narrative.session(), narrative.narrative(), narrative.title(), titleMatches, narrative.version(), sentence,
				sentence.in(text), matches, first.in(text), codes(matches.isEmpty() ? List.of(sentence) : matches), score);
	}

	private List<CodeId> codes(List<TextSpan> where) {
		if (coded.isEmpty()) {
			return List.of();
		}
		record Found(int start, UUID code) {
		}
		List<Found> found = new ArrayList<>();
		coded.forEach((code, passages) -> passages.stream().filter(passage -> where.stream().anyMatch(span -> touches(passage, span))).findFirst()
				.ifPresent(passage -> found.add(new Found(passage.start(), code))));
		return found.stream().sorted(Comparator.comparingInt(Found::start)).map(each -> new CodeId(each.code())).toList();
	}

	private static boolean touches(CodedPassage passage, TextSpan span) {
		return passage.start() < span.end() && span.start() < passage.end();
	}
}
