package org.afterglow.ui.help.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where somebody was, with a way back and forward again. */
final class Trail<T> {

	private final List<T> places = new ArrayList<>();
	private int now = -1;

	/** Goes on from here; what was ahead is forgotten. */
	void go(T place) {
		if (now >= 0 && places.get(now).equals(place)) {
			return;
		}
		places.subList(now + 1, places.size()).clear();
		places.add(place);
		now++;
	}

	/** In the place of where one is: a search while it is typed is one stop. */
	void change(T place) {
		places.subList(now + 1, places.size()).clear();
		places.set(now, place);
	}

	Optional<T> here() {
		return now < 0 ? Optional.empty() : Optional.of(places.get(now));
	}

	boolean hasBack() {
		return now > 0;
	}

	boolean hasForward() {
		return now < places.size() - 1;
	}

	Optional<T> back() {
		return hasBack() ? Optional.of(places.get(--now)) : Optional.empty();
	}

	Optional<T> forward() {
		return hasForward() ? Optional.of(places.get(++now)) : Optional.empty();
	}
}
