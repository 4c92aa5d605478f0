package org.afterglow.ui.narrative.internal.passage;

import java.util.OptionalInt;
import java.util.function.Consumer;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.narrative.document.Attribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A scale that may have no value, which the platform's own cannot: a line with a thumb while there is one, filled from the
 * lowest end, or from the middle where nothing is in the middle.
 */
final class AttributeScale {

	private static final int LEAST_HEIGHT = 24;
	private static final int TRACK = 4;
	private static final int RING = 2;
	private static final int TENTH = 10;

	private final Canvas canvas;
	private final Attribute attribute;
	private OptionalInt value = OptionalInt.empty();
	private Consumer<OptionalInt> changed = wanted -> {
	};

	AttributeScale(Composite parent, Attribute attribute) {
		this.attribute = attribute;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseMove, this::dragged);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> {
			boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
					|| event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_MNEMONIC;
			event.doit = leaves;
		});
	}

	Canvas control() {
		return canvas;
	}

	OptionalInt value() {
		return value;
	}

	/** Calls back when the person says something else; empty when they say nothing again. */
	void onChange(Consumer<OptionalInt> listener) {
		changed = listener;
	}

	void show(OptionalInt shown) {
		if (!value.equals(shown)) {
			value = shown;
			canvas.redraw();
			canvas.getAccessible().sendEvent(org.eclipse.swt.accessibility.ACC.EVENT_VALUE_CHANGED, null);
		}
	}

	/** The person says so. */
	void set(OptionalInt wanted) {
		if (!value.equals(wanted)) {
			show(wanted);
			changed.accept(wanted);
		}
	}

	Point size(int width) {
		return new Point(width, Math.max(LEAST_HEIGHT, height() + 2 * (RING + 1)));
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.KEYPAD_ADD -> step(1);
			case SWT.ARROW_LEFT, SWT.ARROW_DOWN, SWT.KEYPAD_SUBTRACT -> step(-1);
			case SWT.HOME -> set(OptionalInt.of(attribute.lowest()));
			case SWT.END -> set(OptionalInt.of(attribute.highest()));
			case SWT.DEL, SWT.BS -> set(OptionalInt.empty());
			default -> typed(event.character);
		}
	}

	/** A figure says it; a sign in front of it does not fit into one key, so plus and minus turn what is there. */
	private void typed(char character) {
		if (Character.isDigit(character)) {
			int number = Character.digit(character, TENTH);
			boolean below = attribute.lowest() < 0 && value.isPresent() && value.getAsInt() < 0;
			set(OptionalInt.of(within(below ? -number : number)));
		} else if (character == '-' && attribute.lowest() < 0 && value.isPresent()) {
			set(OptionalInt.of(-value.getAsInt()));
		}
	}

	private void step(int by) {
		int middle = (attribute.lowest() + attribute.highest()) / 2;
		set(OptionalInt.of(value.isPresent() ? within(value.getAsInt() + by) : middle));
	}

	private int within(int wanted) {
		return Math.clamp(wanted, attribute.lowest(), attribute.highest());
	}

	private void pressed(Event event) {
		canvas.setFocus();
		if (event.button == 1) {
			set(OptionalInt.of(at(event.x)));
		}
	}

	private void dragged(Event event) {
		if ((event.stateMask & SWT.BUTTON1) != 0 && value.isPresent()) {
			set(OptionalInt.of(at(event.x)));
		}
	}

	private int at(int x) {
		Rectangle track = track();
		double part = (double) (x - track.x) / Math.max(1, track.width);
		return within((int) Math.round(attribute.lowest() + part * (attribute.highest() - attribute.lowest())));
	}

	private int x(int wanted) {
		Rectangle track = track();
		return track.x + track.width * (wanted - attribute.lowest()) / (attribute.highest() - attribute.lowest());
	}

	private int height() {
		GC gc = new GC(canvas);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	private int thumb() {
		return Math.max(12, height() * 3 / 4) / 2 * 2;
	}

	private Rectangle track() {
		Rectangle room = canvas.getClientArea();
		int inset = thumb() / 2 + RING + 2;
		return new Rectangle(inset, (room.height - TRACK) / 2, Math.max(1, room.width - 2 * inset), TRACK);
	}

	private void paint(GC gc) {
		Rectangle room = canvas.getClientArea();
		gc.setBackground(Theme.colour(Tone.PANEL));
		gc.fillRectangle(room);
		gc.setAntialias(SWT.ON);
		Rectangle track = track();
		gc.setBackground(Theme.colour(Tone.LINE));
		gc.fillRoundRectangle(track.x, track.y, track.width, track.height, TRACK, TRACK);
		if (value.isPresent()) {
			fill(gc, track, x(value.getAsInt()));
		} else if (attribute.lowest() < 0) {
			// Where nothing is in the middle, the middle is marked.
			gc.setBackground(Theme.colour(Tone.EDGE));
			gc.fillRectangle(x(0), track.y - 2, 1, track.height + 4);
		}
		if (canvas.isFocusControl()) {
			gc.setForeground(Theme.colour(Tone.DUSK));
			gc.setLineWidth(RING);
			gc.drawRoundRectangle(RING / 2, RING / 2, room.width - RING, room.height - RING, TRACK * 2, TRACK * 2);
		}
	}

	private void fill(GC gc, Rectangle track, int x) {
		int from = x(Math.max(0, attribute.lowest()));
		gc.setBackground(Theme.colour(Tone.DUSK));
		gc.fillRoundRectangle(Math.min(from, x), track.y, Math.abs(x - from), track.height, TRACK, TRACK);
		int size = thumb();
		gc.setBackground(Theme.colour(Tone.FIELD));
		gc.fillOval(x - size / 2, (canvas.getClientArea().height - size) / 2, size, size);
		gc.setForeground(Theme.colour(Tone.EDGE));
		gc.setLineWidth(RING);
		gc.drawOval(x - size / 2, (canvas.getClientArea().height - size) / 2, size, size);
	}
}
