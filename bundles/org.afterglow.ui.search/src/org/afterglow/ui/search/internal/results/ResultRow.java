package org.afterglow.ui.search.internal.results;

import java.util.List;
import java.util.Objects;

import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.TextSpan;
import org.afterglow.search.Passage;

/** A row of the results. */
public sealed interface ResultRow {

	/** What is said of it when it is read aloud. */
	String text();

	/** A client, above what was found of them. */
	record OfClient(ClientId client, String label, int passages, int sessions) implements ResultRow {
		@Override
		public String text() {
			return label;
		}
	}

	/**
	 * A narrative, above its passages.
	 *
	 * @param place session, kind and date, as people read them
	 */
	record OfNarrative(NarrativeId narrative, String place, String title, List<TextSpan> titleMatches) implements ResultRow {

		private static final String BETWEEN = ": ";

		public OfNarrative {
			titleMatches = List.copyOf(titleMatches);
		}

		@Override
		public String text() {
			return place + BETWEEN + title;
		}

		/** What matched, as places in the {@linkplain #text() text}. */
		List<TextSpan> matches() {
			int offset = place.length() + BETWEEN.length();
			return titleMatches.stream().map(match -> new TextSpan(match.start() + offset, match.end() + offset)).toList();
		}
	}

	/**
	 * A passage.
	 *
	 * @param codes it is marked with, as they show in the codebook
	 */
	record OfPassage(Passage passage, List<Code> codes) implements ResultRow {

		public OfPassage {
			Objects.requireNonNull(passage);
			codes = List.copyOf(codes);
		}

		@Override
		public String text() {
			return passage.sentenceText().replace('\n', ' ');
		}

		/** The same place in the same narrative, whatever the words around it. */
		boolean isSamePlace(OfPassage other) {
			return Objects.equals(passage.narrative(), other.passage.narrative())
					&& passage.sentence().start() == other.passage.sentence().start();
		}
	}

	/** Words above rows of another kind. */
	record Heading(String text) implements ResultRow {
	}

	/**
	 * A search that can be asked from here.
	 *
	 * @param meaning what it finds; empty for one that was asked before
	 */
	record OfSearch(String query, String meaning) implements ResultRow {
		@Override
		public String text() {
			return meaning.isEmpty() ? query : query + ", " + meaning;
		}
	}
}
