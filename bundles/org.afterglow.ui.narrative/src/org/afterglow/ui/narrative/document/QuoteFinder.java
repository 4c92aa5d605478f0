package org.afterglow.ui.narrative.document;

import java.util.Optional;

import org.afterglow.model.TextSpan;

/** Finds words again that may have moved. */
public final class QuoteFinder {

	private QuoteFinder() {
	}

	/** Where the quote stands closest to where it stood; empty if it is nowhere. */
	public static Optional<TextSpan> nearest(String text, String quote, int around) {
		if (quote.isEmpty()) {
			return Optional.empty();
		}
		int from = Math.min(Math.max(around, 0), text.length());
		int before = text.lastIndexOf(quote, from);
		int after = text.indexOf(quote, from);
		if (before < 0 && after < 0) {
			return Optional.empty();
		}
		boolean takeAfter = before < 0 || after >= 0 && after - from < from - before;
		int start = takeAfter ? after : before;
		return Optional.of(new TextSpan(start, start + quote.length()));
	}
}
