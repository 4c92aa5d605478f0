package org.afterglow.exchange;

import java.util.List;

/**
 * One narrative as a file has it, checked in itself but not yet against the practice.
 *
 * @param text with {@code \n} line ends; the spans refer to it
 */
record NarrativeLine(String client, int session, SessionHead head, String title, String text, List<CodedSpan> codings) {

	NarrativeLine {
		codings = List.copyOf(codings);
	}

	@Override
	public String toString() {
		return "narrative of " + text.length() + " characters with " + codings.size() + " codings";
	}
}
