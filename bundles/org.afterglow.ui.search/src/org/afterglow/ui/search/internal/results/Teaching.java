package org.afterglow.ui.search.internal.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.search.query.QueryToken;
import org.afterglow.search.query.QueryToken.Kind;
import org.afterglow.ui.search.internal.Messages;

/** Rows where there are no results: what was asked before, what can be asked, and what may help. */
public final class Teaching {

	private Teaching() {
	}

	/** For an empty field. @param recent what was asked before, latest first */
	public static List<ResultRow> begin(List<String> recent) {
		List<ResultRow> rows = new ArrayList<>();
		if (!recent.isEmpty()) {
			rows.add(new ResultRow.Heading(Messages.recentHeading));
			recent.forEach(query -> rows.add(new ResultRow.OfSearch(query, "")));
			return rows;
		}
		rows.add(new ResultRow.Heading(Messages.beginHeading));
		rows.add(new ResultRow.OfSearch(Messages.exampleWords, Messages.exampleWordsMeaning));
		rows.add(new ResultRow.OfSearch(Messages.examplePhrase, Messages.examplePhraseMeaning));
		rows.add(new ResultRow.OfSearch(Messages.exampleEither, Messages.exampleEitherMeaning));
		rows.add(new ResultRow.OfSearch(Messages.exampleBeginning, Messages.exampleBeginningMeaning));
		rows.add(new ResultRow.OfSearch(Messages.exampleDate, Messages.exampleDateMeaning));
		return rows;
	}

	/** For a query that finds nothing: the same with less asked for. */
	public static List<ResultRow> nothing(String query) {
		List<QueryToken> tokens = QueryToken.of(query);
		Map<String, String> other = new LinkedHashMap<>();
		other.put(words(tokens, word -> ends(word) ? word + "*" : word), Messages.tryEndings);
		other.put(words(tokens, word -> ends(word) ? word + "~" : word), Messages.tryNear);
		if (tokens.size() > 1 && tokens.stream().allMatch(token -> token.kind() == Kind.WORD)) {
			other.put(tokens.stream().map(QueryToken::text).collect(Collectors.joining(" OR ")), Messages.tryEither);
		}
		other.remove(query.strip());
		List<ResultRow> rows = new ArrayList<>();
		other.forEach((text, meaning) -> rows.add(new ResultRow.OfSearch(text, meaning)));
		return rows;
	}

	private static boolean ends(String word) {
		return Character.isLetter(word.charAt(word.length() - 1));
	}

	/** Fields keep their values next to them. */
	private static String words(List<QueryToken> tokens, Function<String, String> change) {
		var text = new StringBuilder();
		for (QueryToken token : tokens) {
			boolean close = text.isEmpty() || token.kind() == Kind.VALUE || token.kind() == Kind.CLOSING_BRACKET || text.charAt(text.length() - 1) == '(';
			text.append(close ? "" : " ").append(token.kind() == Kind.WORD ? change.apply(token.text()) : token.text());
		}
		return text.toString();
	}
}
