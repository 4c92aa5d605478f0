package org.afterglow.ui.narrative.internal.revisions;

import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;
import org.afterglow.ui.Dates;

/** What stands in a row of the history. */
final class HistoryRows {

	private HistoryRows() {
	}

	static String[] cells(RevisionSummary summary, Dates dates) {
		return new String[] { dates.moment(summary.kept()), whyAndWho(summary), dates.number(summary.words()),
				dates.number(summary.codings()) };
	}

	private static String whyAndWho(RevisionSummary summary) {
		String why = why(summary.reason());
		return summary.author().isEmpty() ? why : why + " · " + summary.author();
	}

	private static String why(RevisionReason reason) {
		return switch (reason) {
			case SAVED -> Messages.reasonSaved;
			case CLOSED -> Messages.reasonClosed;
			case BEFORE_RESTORE -> Messages.reasonBeforeRestore;
			case RESTORED -> Messages.reasonRestored;
		};
	}
}
