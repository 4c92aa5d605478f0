package org.afterglow.search.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A piece of a query, for colouring it. Any text can be cut into pieces, readable or not.
 *
 * @param text
 *            the piece as typed
 */
public record QueryToken(Kind kind, String text, Place place) {

	/** What a piece is. */
	public enum Kind {
		/** {@code AND}, {@code OR}, {@code NOT} in capitals. */
		OPERATOR,
		OPENING_BRACKET, CLOSING_BRACKET,
		/** The name of a field with its colon. */
		FIELD,
		/** Looks like a field, but there is none of that name. */
		UNKNOWN_FIELD,
		/** What stands right after a field, quoted or not. */
		VALUE,
		/** Words in quotation marks. */
		QUOTED,
		/** Everything else up to the next space. */
		WORD
	}

	public QueryToken {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
		Objects.requireNonNull(place);
	}

	/** The pieces of the query in order; white space is left out. */
	public static List<QueryToken> of(String query) {
		return of(query, Set.of());
	}

	/**
	 * The same.
	 *
	 * @param words
	 *            search words of fields of entries: fields, too
	 */
	public static List<QueryToken> of(String query, Set<String> words) {
		return new QueryScanner(query, words).tokens();
	}

	/** True for a piece that starts with a quotation mark. */
	boolean quoted() {
		return !text.isEmpty() && QueryScanner.isQuote(text.charAt(0));
	}

	/** True for a quoted piece with both its marks. */
	boolean closed() {
		return text.length() > 1 && QueryScanner.isQuote(text.charAt(text.length() - 1));
	}

	/** What stands between the quotation marks, or all of it. */
	String content() {
		if (!quoted()) {
			return text;
		}
		return text.substring(1, closed() ? text.length() - 1 : text.length());
	}

	/** Without the text: it may hold a client's words. */
	@Override
	public String toString() {
		return kind + " at " + place;
	}
}
