package org.afterglow.ui.search.internal.results;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.TextSpan;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.Passage;

/** A row of the results. */
public sealed interface ResultRow {

	/** What is said of it when it is read aloud. */
	String text();

	/** A client, above what was found of them. @param entries beside the passages */
	record OfClient(ClientId client, String label, int passages, int sessions, int entries) implements ResultRow {
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

	/**
	 * An entry of a framework module.
	 *
	 * @param place what it is, and its occasion, as people read them
	 * @param title never empty
	 * @param parts where it matched
	 */
	record OfEntry(FoundEntry entry, String place, String title, List<Part> parts) implements ResultRow {

		private static final String BETWEEN = ": ";

		/**
		 * An answer that matched.
		 *
		 * @param field what it is called
		 */
		public record Part(String field, String text, List<TextSpan> matches) {
			public Part {
				matches = List.copyOf(matches);
			}
		}

		public OfEntry {
			Objects.requireNonNull(entry);
			parts = List.copyOf(parts);
		}

		/** What it is, and what it is called. */
		String heading() {
			return title.equals(place) ? place : place + BETWEEN + title;
		}

		@Override
		public String text() {
			return Stream.concat(Stream.of(heading()), parts.stream().map(part -> part.field() + BETWEEN + part.text()))
					.collect(Collectors.joining(". "));
		}

		/** What matched in the title, as places in the {@linkplain #heading() heading}. */
		List<TextSpan> matches() {
			int offset = place.length() + BETWEEN.length();
			return title.equals(entry.title()) ? entry.titleMatches().stream()
					.map(match -> new TextSpan(match.start() + offset, match.end() + offset)).toList() : List.of();
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
