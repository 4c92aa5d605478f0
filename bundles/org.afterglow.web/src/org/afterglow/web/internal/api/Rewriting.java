package org.afterglow.web.internal.api;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.TextSpan;

/**
 * A text put in the place of another as a whole. What both begin and end with was not touched: what points there stays on its very words,
 * and is not looked for, where the same words may stand nearer by.
 */
final class Rewriting {

	private final String text;
	private final int start;
	private final int end;
	private final int further;

	Rewriting(String before, String text) {
		this.text = text;
		this.further = text.length() - before.length();
		int shorter = Math.min(before.length(), text.length());
		int same = 0;
		while (same < shorter && before.charAt(same) == text.charAt(same)) {
			same++;
		}
		start = same;
		int behind = 0;
		while (behind < shorter - start && before.charAt(before.length() - 1 - behind) == text.charAt(text.length() - 1 - behind)) {
			behind++;
		}
		end = before.length() - behind;
	}

	/** The anchor where it is now. One whose words were gone is looked for if anything changed. */
	Anchor placed(Anchor anchor) {
		boolean same = further == 0 && start >= end;
		TextSpan span = anchor.span();
		if (same || anchor.state() == AnchorState.ANCHORED && span.end() <= start) {
			return anchor;
		}
		return anchor.state() == AnchorState.ANCHORED && span.start() >= end
				? anchor.movedTo(new TextSpan(span.start() + further, span.end() + further), text) : anchor.foundIn(text);
	}
}
