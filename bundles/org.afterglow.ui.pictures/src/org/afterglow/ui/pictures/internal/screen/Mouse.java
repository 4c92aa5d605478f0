package org.afterglow.ui.pictures.internal.screen;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Pointing, clicking and dragging. */
final class Mouse {

	/** A hand that trembles does not drag, in pixels. */
	private static final int STEADY = 4;

	private final Stage stage;
	private final Moves moves;
	private final Canvas canvas;
	private Optional<Item> pressed = Optional.empty();
	private Spot grip = new Spot(0, 0);
	private int downX;
	private int downY;

	Mouse(Stage stage, Moves moves) {
		this.stage = stage;
		this.moves = moves;
		this.canvas = stage.canvas();
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseWheel, this::wheel);
	}

	private void down(Event event) {
		Optional<Item> there = stage.at(event.x, event.y);
		// First, or the focus that comes goes to the first item.
		there.ifPresent(item -> stage.take(item.key()));
		canvas.setFocus();
		pressed = event.button == 1 ? there : Optional.empty();
		downX = event.x;
		downY = event.y;
		pressed.ifPresent(item -> {
			Spot spot = stage.spot(event.x, event.y);
			Spot middle = item.body().area().middle();
			grip = new Spot(middle.x() - spot.x(), middle.y() - spot.y());
		});
	}

	private void move(Event event) {
		if (pressed.isEmpty()) {
			point(event);
			return;
		}
		Item item = pressed.get();
		if (moves.can(item) && (moves.going() || !steady(event))) {
			moves.to(item, stage.spot(event.x, event.y).moved(grip.x(), grip.y()));
		}
	}

	private boolean steady(Event event) {
		return Math.abs(event.x - downX) < STEADY && Math.abs(event.y - downY) < STEADY;
	}

	/** A hand where something would happen, and the whole name of what may be cut. */
	private void point(Event event) {
		Optional<Item> there = stage.at(event.x, event.y);
		boolean acts = there.flatMap(Item::action).isPresent();
		canvas.setCursor(acts ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		String tip = there.map(item -> item.name().replace("&", "&&")).orElse(null);
		if (!Objects.equals(tip, canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
	}

	private void up(Event event) {
		Optional<Item> before = pressed;
		pressed = Optional.empty();
		if (moves.going()) {
			moves.end();
		} else if (event.button == 1 && before.isPresent()) {
			// What the focus brought with it may have moved the picture meanwhile, not the hand.
			boolean same = steady(event) || stage.at(event.x, event.y).map(Item::key).equals(before.map(Item::key));
			stage.reveal();
			if (same) {
				stage.act();
			}
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
			event.doit = false;
			stage.step(Integer.signum(event.count), event.x, event.y);
		}
	}
}
