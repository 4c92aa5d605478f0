package org.afterglow.exchange;

import java.util.List;
import java.util.Objects;

/**
 * One reason why a file is not taken.
 *
 * @param line where, from 1; 0 for the file as a whole
 * @param coding which coding of the line, from 1; 0 for the narrative itself
 * @param details what the sentence about it names, as the reason says: may hold a client's words, so they are for the screen
 *            and never for a log
 */
public record ImportProblem(int line, int coding, Reason reason, List<String> details) {

	/** What is wrong. The comments name the details. */
	public enum Reason {
		/** The file holds nothing. */
		NOTHING_IN_FILE,
		/** Some bytes are not UTF-8. */
		NOT_UTF8,
		/** Longest line in MiB. */
		LINE_TOO_LONG,
		/** Where reading stopped, in characters from 1. */
		NOT_JSON,
		/** The line must be one object. */
		NOT_ONE_OBJECT,
		/** Where the second value starts, in characters from 1. */
		MORE_AFTER_OBJECT,
		/** The key. */
		UNKNOWN_KEY, REPEATED_KEY, MISSING_KEY, NOT_TEXT, NOT_A_WHOLE_NUMBER, NOT_A_LIST,
		/** A coding must be an object. */
		NOT_AN_OBJECT,
		/** The key. */
		NOT_A_LABEL,
		/** The key, the most characters. */
		LABEL_TOO_LONG,
		/** What stands there. */
		NOT_A_DATE, UNKNOWN_SESSION_KIND, UNKNOWN_ROUTE, UNKNOWN_CODE_KIND, NOT_A_SESSION_NUMBER,
		/** The most characters. */
		TEXT_TOO_LONG,
		/** The most codings. */
		TOO_MANY_CODINGS,
		/** Position in the text. */
		TEXT_HAS_NUL, TEXT_HAS_HALF_CHARACTER,
		/** Start, end. */
		SPAN_EMPTY,
		/** Start, end, length of the text. */
		SPAN_OUTSIDE,
		/** Position in the text. */
		SPAN_CUTS_CHARACTER,
		/** Code, its kind in the file, its kind in the practice. */
		CODE_KIND_DIFFERS,
		/** Client, session number, what the file says, what the practice has. */
		SESSION_DATE_DIFFERS, SESSION_KIND_DIFFERS, SESSION_ROUTE_DIFFERS,
		/** Client, session number, title. */
		NARRATIVE_DIFFERS,
		/** What stands there. */
		NOT_AN_ID, NOT_A_TYPE, NOT_A_TIME, UNKNOWN_PARTITION, UNKNOWN_STATUS,
		/** The key. */
		NOT_COUNTED_FROM_ONE, ANSWERS_NOT_READ,
		/** When it was changed, when it was begun. */
		CHANGED_BEFORE_BEGUN,
		/** Client, session number. */
		SESSION_MISSING,
		/** Client, session number, title. */
		NARRATIVE_MISSING,
		/** Start, end. */
		QUOTE_DIFFERS,
		/** The id. */
		ENTRY_DIFFERS
	}

	public ImportProblem {
		Objects.requireNonNull(reason);
		details = List.copyOf(details);
		if (line < 0 || coding < 0) {
			throw new IllegalArgumentException("places are counted from 1: line " + line + ", coding " + coding);
		}
	}

	/** Place and reason alone: the details may be a client's words. */
	@Override
	public String toString() {
		return "line " + line + (coding == 0 ? "" : ", coding " + coding) + ": " + reason;
	}
}
