package org.afterglow.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.model.CodeKind;
import org.afterglow.model.SessionKind;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;

/** Turns single pieces into terms: words with star or tilde, quotes, fields with their values. */
final class TermReader {
	private static final Pattern FUZZY = Pattern.compile("(.*[^~])~([12]?)", Pattern.DOTALL);
	private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

	private TermReader() {
	}

	static QueryNode.Text phrase(QueryToken token) throws UnreadableQuery {
		requireClosed(token);
		requireWord(token.content(), token);
		return new QueryNode.Phrase(token.content(), token.place());
	}

	static QueryNode.Text word(QueryToken token) throws UnreadableQuery {
		String text = withoutEndingStars(token);
		boolean prefix = text.length() < token.text().length();
		Matcher fuzzy = FUZZY.matcher(text);
		if (!prefix && fuzzy.matches()) {
			requireWord(fuzzy.group(1), token);
			Optional<Integer> edits = fuzzy.group(2).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(fuzzy.group(2)));
			return new QueryNode.Fuzzy(fuzzy.group(1), edits, token.place());
		}
		requireWord(text, token);
		return prefix ? new QueryNode.Prefix(text, token.place()) : new QueryNode.Word(text, token.place());
	}

	static QueryNode field(QueryToken field, QueryToken value, Set<String> words) throws UnreadableQuery {
		requireClosed(value);
		if (value.content().isBlank()) {
			throw new UnreadableQuery(Reason.FIELD_WITHOUT_VALUE, field.place().start());
		}
		Place place = field.place().through(value.place());
		String name = field.text().substring(0, field.text().length() - 1);
		String word = name.toLowerCase(Locale.ROOT);
		Optional<QueryField> known = QueryField.named(name);
		if (words.contains(word) && known.map(QueryField::codeKind).filter(Optional::isEmpty).isEmpty()) {
			return inField(word, known.flatMap(QueryField::codeKind), value, place);
		}
		return switch (known.orElseThrow()) {
			case CLIENT -> new QueryNode.OfClient(label(value), begins(value), value.place(), place);
			case CODE -> coded(Optional.empty(), value, place);
			case SYMBOL, THEME, AFFECT, BODY, PERCEPTION, PART, THOUGHT -> coded(known.get().codeKind(), value, place);
			case TITLE -> new QueryNode.InTitle(value.quoted() ? phrase(value) : word(value), place);
			case KIND -> new QueryNode.OfKind(kind(value), place);
			case FROM -> new QueryNode.From(date(value, true), place);
			case TO -> new QueryNode.To(date(value, false), place);
		};
	}

	private static QueryNode inField(String word, Optional<CodeKind> kind, QueryToken value, Place place) throws UnreadableQuery {
		QueryNode.Text text = value.quoted() ? phrase(value) : word(value);
		return new QueryNode.InField(word, text, kind.isEmpty() ? Optional.empty() : Optional.of(coded(kind, value, place)), place);
	}

	private static QueryNode.CodedAs coded(Optional<CodeKind> kind, QueryToken value, Place place) throws UnreadableQuery {
		return new QueryNode.CodedAs(kind, label(value), begins(value), value.place(), place);
	}

	/** Inside quotation marks a star is a star of the name. */
	private static boolean begins(QueryToken value) {
		return !value.quoted() && value.text().endsWith("*");
	}

	private static String label(QueryToken value) throws UnreadableQuery {
		return value.quoted() ? value.content().strip() : withoutEndingStars(value);
	}

	private static String withoutEndingStars(QueryToken token) throws UnreadableQuery {
		String text = token.text();
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == '*') {
			end--;
		}
		int inner = text.lastIndexOf('*', end - 1);
		if (inner >= 0 || end == 0) {
			throw new UnreadableQuery(Reason.LEADING_WILDCARD, token.place().start() + text.indexOf('*'));
		}
		return text.substring(0, end);
	}

	private static SessionKind kind(QueryToken value) throws UnreadableQuery {
		return SessionKind.of(value.content().strip().toLowerCase(Locale.ROOT))
				.orElseThrow(() -> new UnreadableQuery(Reason.UNKNOWN_KIND, value.place().start()));
	}

	/** A year or a month stands for its first day, or for its last. */
	private static LocalDate date(QueryToken value, boolean first) throws UnreadableQuery {
		Matcher date = DATE.matcher(value.content().strip());
		try {
			if (date.matches() && !date.group(1).equals("0000")) {
				int year = Integer.parseInt(date.group(1));
				if (date.group(3) != null) {
					return LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
				}
				if (date.group(2) != null) {
					YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
					return first ? month.atDay(1) : month.atEndOfMonth();
				}
				return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
			}
		} catch (DateTimeException e) {
			// a day that no calendar has: said below
		}
		throw new UnreadableQuery(Reason.NOT_A_DATE, value.place().start());
	}

	private static void requireClosed(QueryToken token) throws UnreadableQuery {
		if (token.quoted() && !token.closed()) {
			throw new UnreadableQuery(Reason.QUOTE_NOT_CLOSED, token.place().start());
		}
	}

	private static void requireWord(String text, QueryToken token) throws UnreadableQuery {
		if (!QueryWords.anyIn(text)) {
			throw new UnreadableQuery(Reason.NO_WORD_IN_TERM, token.place().start());
		}
	}
}
