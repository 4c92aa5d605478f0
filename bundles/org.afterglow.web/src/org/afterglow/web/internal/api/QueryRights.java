package org.afterglow.web.internal.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.records.Scope;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchWord;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.query.QueryNode;
import org.afterglow.search.query.QueryParser;
import org.afterglow.web.internal.http.Problem;

/** A query may ask by label or code: who may not read these must not learn by asking whether there is one of a name. */
final class QueryRights {

	private QueryRights() {
	}

	/** @throws Problem if the query cannot be read, or asks by what the token may not read */
	static void check(String query, PassageSearch search, Rights rights) {
		Set<String> words = search.words().stream().map(SearchWord::word).collect(Collectors.toSet());
		try {
			List<QueryNode> nodes = all(QueryParser.parse(query, words)).toList();
			if (!rights.may(Scope.CLIENTS_READ) && nodes.stream().anyMatch(QueryNode.OfClient.class::isInstance)) {
				throw Problems.needsScope(Scope.CLIENTS_READ, "The query asks by the label of a client. Make a token that may read clients, or use \"clients\".");
			}
			if (!rights.may(Scope.CODES_READ) && nodes.stream().anyMatch(QueryNode.CodedAs.class::isInstance)) {
				throw Problems.needsScope(Scope.CODES_READ, "The query asks by the name of a code. Make a token that may read codes, or use \"codes\".");
			}
		} catch (UnreadableQuery e) {
			throw unreadable(e);
		}
	}

	private static Stream<QueryNode> all(QueryNode node) {
		return Stream.concat(Stream.of(node), switch (node) {
			case QueryNode.All all -> all.parts().stream().flatMap(QueryRights::all);
			case QueryNode.Any any -> any.parts().stream().flatMap(QueryRights::all);
			case QueryNode.Not not -> all(not.part());
			case QueryNode.InField field -> field.coded().stream().flatMap(QueryRights::all);
			case QueryNode.Text words -> Stream.empty();
			case QueryNode.InTitle title -> Stream.empty();
			case QueryNode.CodedAs coded -> Stream.empty();
			case QueryNode.OfClient client -> Stream.empty();
			case QueryNode.OfKind kind -> Stream.empty();
			case QueryNode.From day -> Stream.empty();
			case QueryNode.To day -> Stream.empty();
		});
	}

	/** What is wrong with a query, and where. */
	static Problem unreadable(UnreadableQuery e) {
		return Problems.invalid("/query", sentence(e.reason()) + " Look at position " + e.position() + " of the query.")
				.member("position", Plain.json(e.position()));
	}

	private static String sentence(UnreadableQuery.Reason reason) {
		return switch (reason) {
			case BRACKET_NOT_CLOSED -> "A bracket is not closed.";
			case BRACKET_NOT_OPENED -> "A bracket closes nothing.";
			case QUOTE_NOT_CLOSED -> "A quotation mark is not closed.";
			case NOTHING_IN_BRACKETS -> "There is nothing in the brackets.";
			case OPERATOR_WITHOUT_TERM -> "AND, OR or NOT needs a word beside it.";
			case ONLY_EXCLUSIONS -> "The query only says what is not wanted. Add a word that is.";
			case UNKNOWN_FIELD -> "There is no such field to search in. Put the word in quotation marks if the colon belongs to it.";
			case FIELD_WITHOUT_VALUE -> "A field needs a word behind its colon.";
			case UNKNOWN_KIND -> "There is no such kind of session.";
			case NOT_A_DATE -> "A day is written such as 2026-03-01.";
			case UNKNOWN_CLIENT -> "There is no such client.";
			case UNKNOWN_CODE -> "There is no such code.";
			case NO_WORD_IN_TERM -> "There is no word to look for.";
			case LEADING_WILDCARD -> "A star needs at least one letter before it.";
			case TOO_LONG -> "The query is too long.";
			case TOO_MANY_TERMS -> "The query has too many words.";
		};
	}
}
