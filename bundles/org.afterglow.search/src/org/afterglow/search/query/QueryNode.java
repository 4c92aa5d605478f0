package org.afterglow.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.CodeKind;
import org.afterglow.model.SessionKind;

/** A query as it was understood. Text forms show places alone: the words may be a client's. */
public sealed interface QueryNode {

	/** Where it stands in the query. */
	Place place();

	/** What all has to hold: a group. At least two parts; a part that is itself {@code All} stood in brackets. */
	record All(List<QueryNode> parts, Place place) implements QueryNode {
		public All {
			parts = several(parts);
			Objects.requireNonNull(place);
		}
	}

	/** What at least one of has to hold. At least two parts. */
	record Any(List<QueryNode> parts, Place place) implements QueryNode {
		public Any {
			parts = several(parts);
			Objects.requireNonNull(place);
		}
	}

	/** What must not hold. */
	record Not(QueryNode part, Place place) implements QueryNode {
		public Not {
			Objects.requireNonNull(part);
			Objects.requireNonNull(place);
		}
	}

	/** Words in the text. */
	sealed interface Text extends QueryNode {
		/** As typed, without quotes, star and tilde. Holds at least one letter, digit or picture. */
		String words();
	}

	/** Any form of the words. More than one word, as in {@code half-light}, means side by side. */
	record Word(String words, Place place) implements Text {
		public Word {
			requireWords(words);
			Objects.requireNonNull(place);
		}

		@Override
		public String toString() {
			return "Word at " + place;
		}
	}

	/** Exactly these forms, side by side. */
	record Phrase(String words, Place place) implements Text {
		public Phrase {
			requireWords(words);
			Objects.requireNonNull(place);
		}

		@Override
		public String toString() {
			return "Phrase at " + place;
		}
	}

	/** Words that begin so. Of several, the last one begins so. */
	record Prefix(String words, Place place) implements Text {
		public Prefix {
			requireWords(words);
			Objects.requireNonNull(place);
		}

		@Override
		public String toString() {
			return "Prefix at " + place;
		}
	}

	/**
	 * Words spelt nearly so. Of several, the last one is.
	 *
	 * @param edits
	 *            letters that may differ; empty: by the length of the word
	 */
	record Fuzzy(String words, Optional<Integer> edits, Place place) implements Text {
		public Fuzzy {
			requireWords(words);
			Objects.requireNonNull(place);
			if (edits.filter(count -> count < 1 || count > 2).isPresent()) {
				throw new IllegalArgumentException("one or two letters may differ: " + edits);
			}
		}

		@Override
		public String toString() {
			return "Fuzzy at " + place;
		}
	}

	/** Narratives with these words in their title. */
	record InTitle(Text words, Place place) implements QueryNode {
		public InTitle {
			Objects.requireNonNull(words);
			Objects.requireNonNull(place);
		}
	}

	/**
	 * Passages under a code.
	 *
	 * @param kind
	 *            of the code, if it was said
	 * @param name
	 *            of the code, whatever its case
	 * @param begins
	 *            true for every code whose name begins so
	 * @param value
	 *            where the name stands
	 */
	record CodedAs(Optional<CodeKind> kind, String name, boolean begins, Place value, Place place) implements QueryNode {
		public CodedAs {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(name);
			Objects.requireNonNull(value);
			Objects.requireNonNull(place);
		}

		@Override
		public String toString() {
			return "CodedAs at " + place;
		}
	}

	/**
	 * Entries with these words in the fields of a search word, or with a code of that name there.
	 *
	 * @param word
	 *            small letters, digits and hyphens
	 * @param coded
	 *            passages under a code, where the word is that of a kind of codes as well
	 */
	record InField(String word, Text words, Optional<CodedAs> coded, Place place) implements QueryNode {
		public InField {
			Objects.requireNonNull(word);
			Objects.requireNonNull(words);
			Objects.requireNonNull(coded);
			Objects.requireNonNull(place);
		}

		@Override
		public String toString() {
			return "InField at " + place;
		}
	}

	/**
	 * Narratives of a client.
	 *
	 * @param label
	 *            of the client, whatever its case
	 * @param begins
	 *            true for every client whose label begins so
	 * @param value
	 *            where the label stands
	 */
	record OfClient(String label, boolean begins, Place value, Place place) implements QueryNode {
		public OfClient {
			Objects.requireNonNull(label);
			Objects.requireNonNull(value);
			Objects.requireNonNull(place);
		}

		@Override
		public String toString() {
			return "OfClient at " + place;
		}
	}

	/** Narratives of a kind of session. */
	record OfKind(SessionKind kind, Place place) implements QueryNode {
		public OfKind {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(place);
		}
	}

	/** Narratives of sessions on that day or later. */
	record From(LocalDate day, Place place) implements QueryNode {
		public From {
			Objects.requireNonNull(day);
			Objects.requireNonNull(place);
		}
	}

	/** Narratives of sessions on that day or earlier. */
	record To(LocalDate day, Place place) implements QueryNode {
		public To {
			Objects.requireNonNull(day);
			Objects.requireNonNull(place);
		}
	}

	private static List<QueryNode> several(List<QueryNode> parts) {
		if (parts.size() < 2) {
			throw new IllegalArgumentException("a group has at least two parts");
		}
		return List.copyOf(parts);
	}

	private static void requireWords(String words) {
		if (!QueryWords.anyIn(words)) {
			throw new IllegalArgumentException("a term holds at least one word");
		}
	}
}
