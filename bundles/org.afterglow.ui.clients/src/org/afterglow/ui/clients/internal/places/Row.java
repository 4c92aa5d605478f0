package org.afterglow.ui.clients.internal.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the list: a heading, or a place below it. */
sealed interface Row {

	/** @param text what the places below have in common */
	record Heading(String text) implements Row {
	}

	/** @param bold which characters of the name were typed */
	record Choice(Place place, boolean[] bold) implements Row {
	}

	/** Places that come sort by sort, each sort with its heading. */
	static List<Row> grouped(List<PlaceIndex.Found> found) {
		return sorted(found.stream().map(each -> new Choice(each.place(), each.match().bold())).toList());
	}

	/** The same for places that nothing was typed for. */
	static List<Row> bySort(List<Place> places) {
		return sorted(places.stream().map(place -> new Choice(place, new boolean[0])).toList());
	}

	private static List<Row> sorted(List<Choice> choices) {
		List<Row> rows = new ArrayList<>();
		Optional<Place.Sort> last = Optional.empty();
		for (Choice choice : choices) {
			Optional<Place.Sort> sort = Optional.of(choice.place().sort());
			if (!last.equals(sort)) {
				rows.add(new Heading(choice.place().sort().heading()));
			}
			rows.add(choice);
			last = sort;
		}
		return rows;
	}

	/** Places under one heading; no rows if there are none. */
	static List<Row> under(String heading, List<? extends Place> places) {
		List<Row> rows = new ArrayList<>();
		if (!places.isEmpty()) {
			rows.add(new Heading(heading));
			places.forEach(place -> rows.add(new Choice(place, new boolean[0])));
		}
		return rows;
	}

	/**
	 * The place that many steps further, headings not counted; the first or last one where the list ends.
	 *
	 * @param from -1 before the first
	 * @return -1 if there is no place at all
	 */
	static int step(List<Row> rows, int from, int steps) {
		int at = from;
		int direction = Integer.signum(steps);
		for (int left = Math.abs(steps); left > 0; left--) {
			int next = at + direction;
			while (next >= 0 && next < rows.size() && rows.get(next) instanceof Heading) {
				next += direction;
			}
			if (next < 0 || next >= rows.size()) {
				break;
			}
			at = next;
		}
		return at;
	}
}
