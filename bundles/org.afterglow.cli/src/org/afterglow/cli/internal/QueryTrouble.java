package org.afterglow.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.afterglow.search.SearchWord;
import org.afterglow.search.UnreadableQuery;

/** Says why a query cannot be read, and shows where. */
final class QueryTrouble {

	private QueryTrouble() {
	}

	/**
	 * The sentence, the query, and a caret under the place.
	 *
	 * @param words search words of entries, which may have been meant
	 */
	static String shown(Surroundings around, String query, UnreadableQuery unreadable, List<SearchWord> words) {
		String line = Terminal.harmless(query.replace('\n', ' ').replace('\t', ' '));
		int position = Math.clamp(unreadable.position(), 0, line.length());
		int character = line.codePointCount(0, position) + 1;
		String known = words.stream().map(SearchWord::word).collect(Collectors.joining(", "));
		boolean wordMeant = unreadable.reason() == UnreadableQuery.Reason.UNKNOWN_FIELD && !words.isEmpty();
		String sentence = around.say(wordMeant ? "query.UNKNOWN_FIELD_OR_WORD" : "query." + unreadable.reason().name(), character, known);
		return sentence + "\n  " + line + "\n  " + " ".repeat(Terminal.columns(line.substring(0, position))) + "^";
	}
}
