package org.afterglow.ui.pictures.internal.screen;

import java.util.Optional;

import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Moving;
import org.afterglow.ui.pictures.Spot;

/** One item on its way to another place, by the mouse or by keys. */
final class Moves {

	private final Stage stage;
	private Optional<Moving> moving = Optional.empty();
	private Optional<Item> item = Optional.empty();
	private Spot at = new Spot(0, 0);

	Moves(Stage stage) {
		this.stage = stage;
	}

	void told(Moving listener) {
		moving = Optional.of(listener);
	}

	boolean can(Item wanted) {
		return wanted.movable() && moving.isPresent();
	}

	boolean going() {
		return item.isPresent();
	}

	/** To this spot; begins where nothing is on its way yet. */
	void to(Item wanted, Spot middle) {
		if (item.isEmpty()) {
			item = Optional.of(wanted);
		}
		at = middle;
		moving.ifPresent(each -> each.moves(item.orElseThrow(), at));
		stage.draw();
	}

	/** A step from where it is. */
	void by(Item wanted, double across, double down) {
		Spot from = going() ? at : wanted.body().area().middle();
		to(wanted, from.moved(across, down));
	}

	void end() {
		Optional<Item> moved = item;
		item = Optional.empty();
		moved.ifPresent(each -> moving.ifPresent(listener -> listener.moved(each, at)));
		if (moved.isPresent()) {
			stage.draw();
		}
	}

	void cancel() {
		Optional<Item> stays = item;
		item = Optional.empty();
		stays.ifPresent(each -> moving.ifPresent(listener -> listener.stays(each)));
		if (stays.isPresent()) {
			stage.draw();
		}
	}
}
