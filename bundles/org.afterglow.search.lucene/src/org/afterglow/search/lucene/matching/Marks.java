package org.afterglow.search.lucene.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.afterglow.model.TextSpan;
import org.afterglow.search.lucene.documents.CodedPassage;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.documents.WordPlaces;

/** What matched in one narrative. */
final class Marks {
	private record FromTo(int firstWord, int lastWord) {
	}

	private final List<FromTo> words = new ArrayList<>();
	private final List<FromTo> title = new ArrayList<>();
	private final List<TextSpan> passages = new ArrayList<>();

	void addWords(int firstWord, int lastWord) {
		(firstWord < Fields.TITLE ? words : title).add(new FromTo(firstWord, lastWord));
	}

	void addPassage(CodedPassage passage) {
		passages.add(new TextSpan(passage.start(), passage.end()));
	}

	/** In the text alone. */
	int count() {
		return words.size() + passages.size();
	}

	/** What matched in the text, as places in it, in order, each once. */
	SortedSet<TextSpan> spans(WordPlaces places) {
		SortedSet<TextSpan> spans = new TreeSet<>(passages);
		for (FromTo match : words) {
			spans.add(places.span(match.firstWord(), match.lastWord()));
		}
		return spans;
	}

	/** What matched in the title, in order, each once. */
	List<TextSpan> titleSpans(WordPlaces places) {
		return title.stream().map(match -> places.span(match.firstWord() - Fields.TITLE, match.lastWord() - Fields.TITLE)).sorted().distinct().toList();
	}
}
