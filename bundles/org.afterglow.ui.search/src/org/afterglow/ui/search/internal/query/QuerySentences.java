package org.afterglow.ui.search.internal.query;

import java.util.List;
import java.util.stream.Collectors;

import org.afterglow.search.IndexState;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchWord;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.ui.Dates;
import org.afterglow.ui.search.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Says why a query cannot be read, and what is to be known of an answer. */
public final class QuerySentences {

	private QuerySentences() {
	}

	/**
	 * The reason with its place, counted from 1 as people do.
	 *
	 * @param words search words of entries, which may have been meant
	 */
	public static String of(UnreadableQuery problem, List<SearchWord> words) {
		String reason = switch (problem.reason()) {
			case BRACKET_NOT_CLOSED -> Messages.bracketNotClosed;
			case BRACKET_NOT_OPENED -> Messages.bracketNotOpened;
			case QUOTE_NOT_CLOSED -> Messages.quoteNotClosed;
			case NOTHING_IN_BRACKETS -> Messages.nothingInBrackets;
			case OPERATOR_WITHOUT_TERM -> Messages.operatorWithoutTerm;
			case ONLY_EXCLUSIONS -> Messages.onlyExclusions;
			case UNKNOWN_FIELD -> words.isEmpty() ? Messages.unknownField : Messages.unknownFieldOrWord;
			case FIELD_WITHOUT_VALUE -> Messages.fieldWithoutValue;
			case UNKNOWN_KIND -> Messages.unknownKind;
			case NOT_A_DATE -> Messages.notADate;
			case UNKNOWN_CLIENT -> Messages.unknownClient;
			case UNKNOWN_CODE -> Messages.unknownCode;
			case NO_WORD_IN_TERM -> Messages.noWordInTerm;
			case LEADING_WILDCARD -> Messages.leadingWildcard;
			case TOO_LONG -> Messages.tooLong;
			case TOO_MANY_TERMS -> Messages.tooManyTerms;
		};
		String known = words.stream().map(word -> word.word() + ":").collect(Collectors.joining(", "));
		return NLS.bind(reason, Integer.toString(problem.position() + 1), known);
	}

	/** What is to be known of an answer; empty if there is nothing. */
	public static String of(SearchAnswer answer) {
		IndexState state = answer.state();
		if (state.phase() == IndexState.Phase.REBUILDING && state.total() == 0) {
			return Messages.rebuildingFirst;
		}
		if (state.phase() == IndexState.Phase.REBUILDING) {
			return NLS.bind(Messages.rebuilding, Dates.ofUser().number(state.done()), Dates.ofUser().number(state.total()));
		}
		if (state.phase() == IndexState.Phase.BROKEN) {
			return Messages.broken;
		}
		if (answer.isEmpty()) {
			return Messages.nothing;
		}
		return answer.bounded() ? NLS.bind(Messages.bounded, count(answer)) : "";
	}

	/** "28 passages, 3 entries" */
	public static String count(SearchAnswer answer) {
		int entries = answer.entries().size();
		String said = entries == 1 ? Messages.oneEntry : NLS.bind(Messages.entries, Dates.ofUser().number(entries));
		if (answer.passages().isEmpty() && entries > 0) {
			return said;
		}
		int count = answer.passages().size();
		String passages = count == 1 ? Messages.onePassage : NLS.bind(Messages.passages, Dates.ofUser().number(count));
		return entries == 0 ? passages : NLS.bind(Messages.both, passages, said);
	}
}
