package org.afterglow.cli.internal;

import org.afterglow.search.UnreadableQuery;

/** Says why a query cannot be read, and shows where. */
final class QueryTrouble {

	private QueryTrouble() {
	}

	/** The sentence, the query, and a caret under the place. */
	static String shown(Surroundings around, String query, UnreadableQuery unreadable) {
		String line = Terminal.harmless(query.replace('\n', ' ').replace('\t', ' '));
		int position = Math.clamp(unreadable.position(), 0, line.length());
		int character = line.codePointCount(0, position) + 1;
		String sentence = around.say("query." + unreadable.reason().name(), character);
		return sentence + "\n  " + line + "\n  " + " ".repeat(Terminal.columns(line.substring(0, position))) + "^";
	}
}
