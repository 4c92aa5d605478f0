package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The card that appears over coded words and over their names in the margin, and stays when it is asked to. */
public final class PassageHover extends ToolTip {

	/** What is under the pointer: codings in the text, or those whose words are gone. */
	public record Pointed(List<Mark> marks, List<LostMark> lost) {

		public Pointed {
			marks = List.copyOf(marks);
			lost = List.copyOf(lost);
		}

		boolean isEmpty() {
			return marks.isEmpty() && lost.isEmpty();
		}
	}

	/** A card that was there when a key was pressed, which has just hidden it. */
	private record Hidden(Pointed pointed, Rectangle place) {
	}

	private static final int DELAY_MILLIS = 400;

	private final Control control;
	private final Function<Point, Pointed> pointed;
	private final PassageCard card;
	private Optional<Hidden> shown = Optional.empty();
	private Optional<Hidden> hidden = Optional.empty();

	/** @param pointed what is at a point of the control */
	PassageHover(Control control, Function<Point, Pointed> pointed, PassageCard card) {
		super(control, NO_RECREATE, false);
		this.control = control;
		this.pointed = pointed;
		this.card = card;
		setPopupDelay(DELAY_MILLIS);
		setShift(new Point(8, 16));
		setHideDelay(0);
	}

	/** Makes the card stay that is shown, or was until the key that asks for it; false if there is none. */
	boolean stick() {
		hide();
		hidden.ifPresent(was -> StickyCard.open(control, card, was.pointed(), new Point(was.place().x, was.place().y)));
		boolean stuck = hidden.isPresent();
		hidden = Optional.empty();
		return stuck;
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return at(event);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		// Not behind, or over, something that was opened meanwhile.
		boolean inFront = control.getDisplay().getActiveShell() == control.getShell();
		return inFront && super.shouldCreateToolTip(event) && !at(event).isEmpty();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Pointed now = at(event);
		Composite content = card.build(parent, now.marks(), now.lost());
		Point place = control.toDisplay(event.x + 8, event.y + 16);
		shown = Optional.of(new Hidden(now, new Rectangle(place.x, place.y, 0, 0)));
		return content;
	}

	@Override
	protected void afterHideToolTip(Event event) {
		super.afterHideToolTip(event);
		hidden = shown;
		shown = Optional.empty();
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> hidden = Optional.empty());
		}
	}

	private Pointed at(Event event) {
		return pointed.apply(new Point(event.x, event.y));
	}
}
