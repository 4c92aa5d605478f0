package org.afterglow.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.afterglow.search.query.QueryToken.Kind;

/** Reads the query language: recursive descent, one method for each rule. */
public final class QueryParser {
	/** The longest query, in UTF-16 units. */
	public static final int LONGEST = 2_000;
	/** The most words, phrases and fields in a query. */
	public static final int MOST_TERMS = 64;
	/** Brackets and NOTs within each other; without a bound a hostile query would exhaust the stack. */
	private static final int DEEPEST = 64;

	private final List<QueryToken> tokens;
	private final Set<String> words;
	private int next;
	private int terms;
	private int depth;

	private QueryParser(List<QueryToken> tokens, Set<String> words) {
		this.tokens = tokens;
		this.words = words;
	}

	/** What the query asks for where entries have no search words. Throws the same. */
	public static QueryNode parse(String query) throws UnreadableQuery {
		return parse(query, Set.of());
	}

	/**
	 * What the query asks for.
	 *
	 * @param words
	 *            search words of fields of entries
	 * @throws UnreadableQuery
	 *             with the first place where it does not follow the language; nothing else is ever thrown, whatever the text
	 */
	public static QueryNode parse(String query, Set<String> words) throws UnreadableQuery {
		if (query.length() > LONGEST) {
			throw new UnreadableQuery(Reason.TOO_LONG, LONGEST);
		}
		List<QueryToken> tokens = QueryToken.of(query, words);
		if (tokens.isEmpty()) {
			throw new UnreadableQuery(Reason.NO_WORD_IN_TERM, 0);
		}
		var parser = new QueryParser(tokens, words);
		QueryNode node = parser.any();
		if (parser.next < tokens.size()) {
			throw new UnreadableQuery(Reason.BRACKET_NOT_OPENED, parser.peek().place().start());
		}
		requireSomethingLookedFor(node);
		return node;
	}

	private QueryNode any() throws UnreadableQuery {
		List<QueryNode> parts = new ArrayList<>();
		parts.add(all());
		while (atOperator("OR")) {
			QueryToken operator = take();
			requireOperandAfter(operator);
			parts.add(all());
		}
		return parts.size() == 1 ? parts.getFirst() : new QueryNode.Any(parts, around(parts));
	}

	private QueryNode all() throws UnreadableQuery {
		List<QueryNode> parts = new ArrayList<>();
		if (atOperator("AND") || atOperator("OR")) {
			throw new UnreadableQuery(Reason.OPERATOR_WITHOUT_TERM, peek().place().start());
		}
		parts.add(unary());
		while (next < tokens.size() && !atOperator("OR") && peek().kind() != Kind.CLOSING_BRACKET) {
			if (atOperator("AND")) {
				requireOperandAfter(take());
			}
			parts.add(unary());
		}
		return parts.size() == 1 ? parts.getFirst() : new QueryNode.All(parts, around(parts));
	}

	private QueryNode unary() throws UnreadableQuery {
		if (!atOperator("NOT")) {
			return primary();
		}
		QueryToken operator = take();
		requireOperandAfter(operator);
		deeper(operator);
		QueryNode part = unary();
		depth--;
		return new QueryNode.Not(part, operator.place().through(part.place()));
	}

	private QueryNode primary() throws UnreadableQuery {
		QueryToken token = peek();
		if (token.kind() == Kind.CLOSING_BRACKET) {
			throw new UnreadableQuery(Reason.BRACKET_NOT_OPENED, token.place().start());
		}
		return token.kind() == Kind.OPENING_BRACKET ? bracket(take()) : term();
	}

	private QueryNode bracket(QueryToken opening) throws UnreadableQuery {
		if (next == tokens.size()) {
			throw new UnreadableQuery(Reason.BRACKET_NOT_CLOSED, opening.place().start());
		}
		if (peek().kind() == Kind.CLOSING_BRACKET) {
			throw new UnreadableQuery(Reason.NOTHING_IN_BRACKETS, opening.place().start());
		}
		deeper(opening);
		QueryNode inside = any();
		depth--;
		if (next == tokens.size()) {
			throw new UnreadableQuery(Reason.BRACKET_NOT_CLOSED, opening.place().start());
		}
		take();
		return inside;
	}

	private void deeper(QueryToken token) throws UnreadableQuery {
		if (++depth > DEEPEST) {
			throw new UnreadableQuery(Reason.TOO_MANY_TERMS, token.place().start());
		}
	}

	private QueryNode term() throws UnreadableQuery {
		QueryToken token = take();
		if (++terms > MOST_TERMS) {
			throw new UnreadableQuery(Reason.TOO_MANY_TERMS, token.place().start());
		}
		return switch (token.kind()) {
			case FIELD -> TermReader.field(token, valueAfter(token), words);
			case UNKNOWN_FIELD -> throw new UnreadableQuery(Reason.UNKNOWN_FIELD, token.place().start());
			case QUOTED -> TermReader.phrase(token);
			case WORD, VALUE -> TermReader.word(token);
			case OPERATOR, OPENING_BRACKET, CLOSING_BRACKET -> throw new AssertionError(token.kind());
		};
	}

	private QueryToken valueAfter(QueryToken field) throws UnreadableQuery {
		if (next == tokens.size() || peek().kind() != Kind.VALUE) {
			throw new UnreadableQuery(Reason.FIELD_WITHOUT_VALUE, field.place().start());
		}
		return take();
	}

	/** The trouble is named at the operator, where the eye looks for it. */
	private void requireOperandAfter(QueryToken operator) throws UnreadableQuery {
		boolean missing = next == tokens.size() || peek().kind() == Kind.CLOSING_BRACKET || atOperator("AND") || atOperator("OR");
		if (missing) {
			throw new UnreadableQuery(Reason.OPERATOR_WITHOUT_TERM, operator.place().start());
		}
	}

	private static void requireSomethingLookedFor(QueryNode node) throws UnreadableQuery {
		switch (node) {
			case QueryNode.Not not -> throw new UnreadableQuery(Reason.ONLY_EXCLUSIONS, not.place().start());
			case QueryNode.Any any -> {
				for (QueryNode part : any.parts()) {
					requireSomethingLookedFor(part);
				}
			}
			case QueryNode.All all -> requireOneLooksFor(all);
			default -> {
				// a term is something to look for
			}
		}
	}

	private static void requireOneLooksFor(QueryNode.All all) throws UnreadableQuery {
		UnreadableQuery first = null;
		for (QueryNode part : all.parts()) {
			try {
				requireSomethingLookedFor(part);
				return;
			} catch (UnreadableQuery trouble) {
				first = first == null ? trouble : first;
			}
		}
		throw first;
	}

	private boolean atOperator(String word) {
		return next < tokens.size() && peek().kind() == Kind.OPERATOR && peek().text().equals(word);
	}

	private QueryToken peek() {
		return tokens.get(next);
	}

	private QueryToken take() {
		return tokens.get(next++);
	}

	private static Place around(List<QueryNode> parts) {
		return parts.getFirst().place().through(parts.getLast().place());
	}
}
