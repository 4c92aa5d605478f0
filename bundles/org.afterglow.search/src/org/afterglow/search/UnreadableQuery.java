package org.afterglow.search;

import java.util.Objects;

/** The query does not follow the query language. The message names no word of the query. */
public final class UnreadableQuery extends Exception {

	private static final long serialVersionUID = 1L;
	private final Reason reason;
	private final int position;

	/** Why a query cannot be read. Sentences for people are made from this where they are shown. */
	public enum Reason {
		BRACKET_NOT_CLOSED, BRACKET_NOT_OPENED, QUOTE_NOT_CLOSED, NOTHING_IN_BRACKETS, OPERATOR_WITHOUT_TERM,
		ONLY_EXCLUSIONS, UNKNOWN_FIELD, FIELD_WITHOUT_VALUE, UNKNOWN_KIND, NOT_A_DATE, UNKNOWN_CLIENT, UNKNOWN_CODE,
		NO_WORD_IN_TERM, LEADING_WILDCARD, TOO_LONG, TOO_MANY_TERMS
	}

	/** @param position UTF-16 position in the query where the trouble starts, from 0 */
	public UnreadableQuery(Reason reason, int position) {
		super(reason + " at " + position);
		this.reason = Objects.requireNonNull(reason);
		this.position = position;
	}

	public Reason reason() {
		return reason;
	}

	public int position() {
		return position;
	}
}
