package org.afterglow.search.lucene.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.afterglow.model.TextSpan;
import org.afterglow.search.lucene.documents.CodedPassage;
import org.afterglow.search.lucene.documents.WordPlaces;

/** What matched in one narrative. */
final class Marks {
	private record FromTo(int firstWord, int lastWord) {
	}

	private final List<FromTo> words = new ArrayList<>();
	private final List<TextSpan> passages = new ArrayList<>();

	void addWords(int firstWord, int lastWord) {
		words.add(new FromTo(firstWord, lastWord));
	}

	void addPassage(CodedPassage passage) {
		passages.add(new TextSpan(passage.start(), passage.end()));
	}

	int count() {
		return words.size() + passages.size();
	}

	/** As places in the text, in order, each once. */
	SortedSet<TextSpan> spans(WordPlaces places) {
		SortedSet<TextSpan> spans = new TreeSet<>(passages);
		for (FromTo match : words) {
			spans.add(places.span(match.firstWord(), match.lastWord()));
		}
		return spans;
	}
}
