package org.afterglow.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.afterglow.search.query.QueryToken.Kind;

/** Cuts a query into pieces. Takes any text. */
final class QueryScanner {
	/** Straight marks, and those that word processors and phones put in their place. */
	private static final String QUOTES = "\"\u201C\u201D\u201E\u201F";

	private final String query;
	private final Set<String> words;
	private final List<QueryToken> tokens = new ArrayList<>();
	private int at;

	/** @param words that are fields beside those of the language */
	QueryScanner(String query, Set<String> words) {
		this.query = query;
		this.words = words;
	}

	static boolean isQuote(char unit) {
		return QUOTES.indexOf(unit) >= 0;
	}

	List<QueryToken> tokens() {
		while (at < query.length()) {
			char unit = query.charAt(at);
			if (isSpace(unit)) {
				at++;
			} else if (unit == '(') {
				add(Kind.OPENING_BRACKET, at + 1);
			} else if (unit == ')') {
				add(Kind.CLOSING_BRACKET, at + 1);
			} else if (isQuote(unit)) {
				add(Kind.QUOTED, endOfQuoted());
			} else {
				word();
			}
		}
		return List.copyOf(tokens);
	}

	private void word() {
		int end = endOfWord(at);
		String word = query.substring(at, end);
		int colon = colonOfField(word);
		if (colon > 0) {
			add(isField(word.substring(0, colon)) ? Kind.FIELD : Kind.UNKNOWN_FIELD, at + colon + 1);
			value();
		} else {
			add(isOperator(word) ? Kind.OPERATOR : Kind.WORD, end);
		}
	}

	private void value() {
		if (at < query.length() && isQuote(query.charAt(at))) {
			add(Kind.VALUE, endOfQuoted());
		} else if (endOfWord(at) > at) {
			add(Kind.VALUE, endOfWord(at));
		}
	}

	/**
	 * Place of the colon that makes the word a field, or -1. Before it stand Latin letters alone, or a search word, so {@code 10:30} is a word. A name that is no field's needs a
	 * value that looks like one, so {@code that:} and an address are words too.
	 */
	private int colonOfField(String word) {
		int colon = word.indexOf(':');
		if (colon < 1) {
			return -1;
		}
		String name = word.substring(0, colon);
		boolean looksLikeOne = name.chars().allMatch(QueryScanner::isLatin) && valueFollows(at + colon + 1);
		return isField(name) || looksLikeOne ? colon : -1;
	}

	private boolean isField(String name) {
		return QueryField.named(name).isPresent() || words.contains(name.toLowerCase(Locale.ROOT));
	}

	private boolean valueFollows(int position) {
		if (position >= query.length()) {
			return false;
		}
		return isQuote(query.charAt(position)) || Character.isLetterOrDigit(query.codePointAt(position));
	}

	private int endOfWord(int from) {
		int end = from;
		while (end < query.length() && !isSpace(query.charAt(end)) && "()".indexOf(query.charAt(end)) < 0 && !isQuote(query.charAt(end))) {
			end++;
		}
		return end;
	}

	private int endOfQuoted() {
		int end = at + 1;
		while (end < query.length() && !isQuote(query.charAt(end))) {
			end++;
		}
		return Math.min(end + 1, query.length());
	}

	private void add(Kind kind, int end) {
		tokens.add(new QueryToken(kind, query.substring(at, end), new Place(at, end)));
		at = end;
	}

	private static boolean isOperator(String word) {
		return word.equals("AND") || word.equals("OR") || word.equals("NOT");
	}

	private static boolean isLatin(int unit) {
		return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
	}

	private static boolean isSpace(char unit) {
		return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
	}
}
