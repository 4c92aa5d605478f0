package org.afterglow.ui.narrative.internal.page;

import org.afterglow.ui.ReadingPlace;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Where somebody is in a text: what is marked, and what is in sight. */
public final class Whereabouts {

	private Whereabouts() {
	}

	/** Where somebody is now. */
	public static ReadingPlace in(StyledText text) {
		Point selected = text.getSelection();
		int caret = text.getCaretOffset();
		int anchor = caret == selected.x ? selected.y : selected.x;
		return new ReadingPlace(anchor, caret, firstInSight(text));
	}

	/** Goes back there; the first line in sight is the same one if the column is as wide as it was. */
	public static void goTo(StyledText text, ReadingPlace wanted) {
		ReadingPlace place = wanted.within(text.getCharCount());
		Approach.to(text, place.top(), () -> {
			text.setSelectionRange(place.anchor(), place.caret() - place.anchor());
			// Later than what brings the place a little down from the top.
			text.getDisplay().asyncExec(() -> top(text, place.top()));
		});
	}

	private static void top(StyledText text, int offset) {
		if (!text.isDisposed() && offset <= text.getCharCount()) {
			int y = offset == 0 ? -text.getTopPixel() : text.getLocationAtOffset(offset).y - text.getTopMargin();
			text.setTopPixel(Math.max(0, text.getTopPixel() + y));
		}
	}

	private static int firstInSight(StyledText text) {
		if (text.getTopPixel() == 0) {
			return 0;
		}
		int offset = text.getOffsetAtPoint(new Point(text.getLeftMargin(), text.getTopMargin() + 1));
		return offset >= 0 ? offset : text.getOffsetAtLine(text.getTopIndex());
	}
}
