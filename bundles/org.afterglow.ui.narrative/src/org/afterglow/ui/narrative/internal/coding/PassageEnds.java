package org.afterglow.ui.narrative.internal.coding;

import java.util.Comparator;
import java.util.Optional;

import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.News;
import org.afterglow.ui.narrative.document.Mark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Lets the ends of a passage be dragged with the mouse. The text itself draws the selection along, from the end that stays;
 * letting go puts the coding on what is selected.
 */
final class PassageEnds {

	/** Pixels at both sides of an end where it can be taken hold of. */
	private static final int REACH = 4;

	/** An end of a passage under the pointer. */
	private record Grip(Mark mark, int moving, int staying) {
	}

	private final OpenText open;
	private final StyledText text;
	private Optional<Grip> held = Optional.empty();
	private boolean over;

	private PassageEnds(OpenText open) {
		this.open = open;
		text = open.text();
	}

	static void draggable(OpenText open) {
		PassageEnds ends = new PassageEnds(open);
		open.text().addListener(SWT.MouseMove, ends::moved);
		open.text().addListener(SWT.MouseDown, ends::pressed);
		open.text().addListener(SWT.MouseUp, event -> ends.released());
		open.text().addVerifyKeyListener(event -> {
			if (event.keyCode == SWT.ESC && ends.held.isPresent()) {
				event.doit = false;
				ends.giveUp();
			}
		});
	}

	private void moved(Event event) {
		if (held.isPresent() || (event.stateMask & SWT.BUTTON_MASK) != 0) {
			return;
		}
		boolean now = grip(new Point(event.x, event.y)).isPresent();
		if (now != over) {
			over = now;
			text.setCursor(now ? text.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
		}
	}

	/** The text has put its caret under the pointer already; now its anchor goes to the end that stays. */
	private void pressed(Event event) {
		if (event.button != 1 || (event.stateMask & SWT.MODIFIER_MASK) != 0 || event.count > 1) {
			return;
		}
		held = grip(new Point(event.x, event.y));
		held.ifPresent(grip -> text.setSelection(grip.staying(), grip.moving()));
	}

	private void released() {
		Optional<Grip> let = held;
		held = Optional.empty();
		Point selection = text.getSelection();
		let.filter(grip -> selection.x < selection.y).ifPresent(grip -> {
			TextSpan span = new TextSpan(selection.x, selection.y);
			if (grip.mark().coding().map(Coding::id).filter(id -> open.document().markings().resize(id, span)).isPresent()) {
				News.say(Messages.with(Messages.adjusted, open.nameOf(grip.mark())));
			}
		});
	}

	private void giveUp() {
		held.ifPresent(grip -> text.setSelection(grip.mark().span().start(), grip.mark().span().end()));
		held = Optional.empty();
	}

	private Optional<Grip> grip(Point point) {
		int offset = text.getOffsetAtPoint(point);
		if (offset < 0) {
			return Optional.empty();
		}
		int from = Math.max(0, offset - 1);
		return open.document().marksTouching(from, 3).stream().filter(mark -> mark.coding().isPresent())
				.sorted(Comparator.comparingInt(mark -> mark.span().length()))
				.flatMap(mark -> grip(mark, point).stream()).findFirst();
	}

	private Optional<Grip> grip(Mark mark, Point point) {
		TextSpan span = mark.span();
		if (isAt(point, text.getTextBounds(span.end() - 1, span.end() - 1), true)) {
			return Optional.of(new Grip(mark, span.end(), span.start()));
		}
		if (isAt(point, text.getTextBounds(span.start(), span.start()), false)) {
			return Optional.of(new Grip(mark, span.start(), span.end()));
		}
		return Optional.empty();
	}

	private static boolean isAt(Point point, org.eclipse.swt.graphics.Rectangle letter, boolean right) {
		int x = right ? letter.x + letter.width : letter.x;
		return Math.abs(point.x - x) <= REACH && point.y >= letter.y && point.y < letter.y + letter.height;
	}
}
