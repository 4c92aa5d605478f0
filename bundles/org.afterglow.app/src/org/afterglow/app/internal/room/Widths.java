package org.afterglow.app.internal.room;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;

/** How wide the sides of each place are. */
final class Widths {

	private static final int TREE = 226;
	private static final int TREE_BESIDE_SEARCH = 206;
	private static final int TREE_WIDE = 280;
	private static final int RIGHT = 272;
	private static final int RIGHT_WIDE = 380;
	private static final int READING = 340;
	private static final int READING_WIDE = 560;
	private static final String EXPLORE = "explore";

	private final Stacks stacks;
	private final Map<MPerspective, Sides> sides = new HashMap<>();

	Widths(Stacks stacks) {
		this.stacks = stacks;
	}

	/** Everything is as wide as usual again. */
	void forget() {
		sides.clear();
	}

	void fit(MPerspective place, Room room, int across) {
		Sides rows = sides.computeIfAbsent(place, each -> new Sides());
		boolean explore = place.getElementId().endsWith(EXPLORE);
		int tree = room.side(explore ? TREE_BESIDE_SEARCH : TREE, TREE_WIDE);
		int beside = stacks.named(place, Layouts.LEFT).map(Stacks::inRow).map(left -> rows.fit(left, tree, across)).orElse(across);
		if (explore) {
			stacks.editors(place).map(Stacks::inRow)
					.ifPresent(reading -> rows.fit(reading, room.side(READING, READING_WIDE), beside));
		} else {
			stacks.named(place, Layouts.RIGHT).map(Stacks::inRow)
					.ifPresent(right -> rows.fit(right, room.side(RIGHT, RIGHT_WIDE), beside));
		}
	}
}
