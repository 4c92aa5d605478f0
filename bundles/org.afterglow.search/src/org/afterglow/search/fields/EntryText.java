package org.afterglow.search.fields;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.afterglow.model.CodeId;

/**
 * What one entry contributes to the search.
 *
 * @param title one line; empty where the entry has no words of its own yet
 * @param pieces in the order of the fields
 * @param codes that it refers to, in the order of the fields
 */
public record EntryText(String title, List<Piece> pieces, List<Coded> codes) {

	/**
	 * Words of one answer.
	 *
	 * @param field key of the field; in a table {@code field.column}
	 * @param words search words that find it
	 * @param everywhere true if it is found without a search word, too
	 */
	public record Piece(String field, Set<String> words, boolean everywhere, String text) {

		public Piece {
			Objects.requireNonNull(field);
			Objects.requireNonNull(text);
			words = Set.copyOf(words);
		}

		/** The field alone: the words may be a client's. */
		@Override
		public String toString() {
			return field;
		}
	}

	/**
	 * A code an answer refers to. Its name is looked up when a query is asked, so that renaming it changes nothing here.
	 *
	 * @param code as it is stored
	 */
	public record Coded(String field, Set<String> words, CodeId code) {

		public Coded {
			Objects.requireNonNull(field);
			Objects.requireNonNull(code);
			words = Set.copyOf(words);
		}
	}

	public EntryText {
		Objects.requireNonNull(title);
		pieces = List.copyOf(pieces);
		codes = List.copyOf(codes);
	}

	/** Counts alone. */
	@Override
	public String toString() {
		return pieces.size() + " pieces";
	}
}
