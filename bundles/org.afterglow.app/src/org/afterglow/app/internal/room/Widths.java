package org.afterglow.app.internal.room;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
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
	private static final String LEFT = "left";
	private static final String BESIDE = "right";

	private final Stacks stacks;
	private final Map<MPerspective, Sides> sides = new HashMap<>();
	/** From an earlier sitting, until the place is seen. */
	private final Map<String, Integer> kept = new HashMap<>();

	Widths(Stacks stacks) {
		this.stacks = stacks;
	}

	/** Everything is as wide as usual again. */
	void forget() {
		sides.clear();
		kept.clear();
	}

	/** Widths that somebody gave to sides, by place and side. */
	Map<String, Integer> dragged() {
		Map<String, Integer> all = new HashMap<>(kept);
		sides.forEach((place, rows) -> of(place)
				.forEach((side, element) -> rows.dragged(element).ifPresent(width -> all.put(key(place, side), width))));
		return all;
	}

	/** Gives these widths to the sides of each place, once it is seen. */
	void drag(Map<String, Integer> widths) {
		kept.putAll(widths);
	}

	void fit(MPerspective place, Room room, int across) {
		Sides rows = sides.computeIfAbsent(place, each -> new Sides());
		int rest = across;
		for (Map.Entry<String, MUIElement> side : of(place).entrySet()) {
			Optional.ofNullable(kept.remove(key(place, side.getKey()))).ifPresent(width -> rows.drag(side.getValue(), width));
			rest = rows.fit(side.getValue(), usual(place, side.getKey(), room), rest);
		}
	}

	/** The sides of a place, from the outermost. */
	private Map<String, MUIElement> of(MPerspective place) {
		Map<String, MUIElement> found = new LinkedHashMap<>();
		stacks.named(place, Layouts.LEFT).map(Stacks::inRow).ifPresent(left -> found.put(LEFT, left));
		if (isExplore(place)) {
			stacks.editors(place).map(Stacks::inRow).ifPresent(reading -> found.put(BESIDE, reading));
		} else {
			stacks.named(place, Layouts.RIGHT).map(Stacks::inRow).ifPresent(right -> found.put(BESIDE, right));
		}
		return found;
	}

	private static int usual(MPerspective place, String side, Room room) {
		if (side.equals(LEFT)) {
			return room.side(isExplore(place) ? TREE_BESIDE_SEARCH : TREE, TREE_WIDE);
		}
		return isExplore(place) ? room.side(READING, READING_WIDE) : room.side(RIGHT, RIGHT_WIDE);
	}

	private static String key(MPerspective place, String side) {
		return (isExplore(place) ? EXPLORE : "narrative") + "." + side;
	}

	private static boolean isExplore(MPerspective place) {
		return place.getElementId().endsWith(EXPLORE);
	}
}
