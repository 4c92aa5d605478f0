package org.afterglow.ui.clients.internal.places;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.ui.clients.internal.names.Outline;
import org.afterglow.ui.clients.internal.names.PracticeNames;

/** The index of the practice, made anew when names changed, and where the person went in this sitting. */
final class Places {

	private static final int REMEMBERED = 12;

	private final PracticeNames names;
	private final Codebook codebook;
	private final Deque<Object> lastUsed = new ArrayDeque<>();
	private Optional<Made> made = Optional.empty();

	private record Made(Outline outline, List<Code> codes, PlaceIndex index) {
	}

	Places(PracticeNames names, Codebook codebook) {
		this.names = names;
		this.codebook = codebook;
	}

	/** Reads the store: never on the UI thread. */
	synchronized PlaceIndex index() {
		Outline outline = names.now(sofar -> {
		});
		List<Code> codes = codebook.codes();
		if (made.filter(before -> before.outline() == outline && before.codes().equals(codes)).isEmpty()) {
			made = Optional.of(new Made(outline, codes, new PlaceIndex(outline, codes)));
		}
		return made.orElseThrow().index();
	}

	/** Remembers that the person went there. UI thread. */
	void went(Place place) {
		lastUsed.remove(place.id());
		lastUsed.addFirst(place.id());
		while (lastUsed.size() > REMEMBERED) {
			lastUsed.removeLast();
		}
	}

	/** Ids of where the person went, the last first. UI thread. */
	List<Object> lastUsed() {
		return List.copyOf(lastUsed);
	}
}
