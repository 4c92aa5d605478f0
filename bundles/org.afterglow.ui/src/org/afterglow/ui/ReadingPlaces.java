package org.afterglow.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.model.NarrativeId;

/**
 * Where somebody is in each narrative that is open, and where one that is about to be read should be opened. Whoever shows a
 * narrative tells it here; whoever keeps what is open asks. UI thread only.
 *
 * @since 1.0
 */
public final class ReadingPlaces {

	private final Map<NarrativeId, Supplier<ReadingPlace>> open = new HashMap<>();
	private final Map<NarrativeId, ReadingPlace> expected = new HashMap<>();

	/** The ones of the open practice. */
	public static ReadingPlaces ofPractice() {
		return Services.shared(ReadingPlaces.class, ReadingPlaces::new);
	}

	/** The narrative is to be opened there, the next time it is read. */
	public void expect(NarrativeId narrative, ReadingPlace place) {
		expected.put(Objects.requireNonNull(narrative), Objects.requireNonNull(place));
	}

	/**
	 * The narrative is shown from now on.
	 *
	 * @param now tells where somebody is in it
	 * @return where it is to be opened, if that was said
	 */
	public Optional<ReadingPlace> opened(NarrativeId narrative, Supplier<ReadingPlace> now) {
		open.put(Objects.requireNonNull(narrative), Objects.requireNonNull(now));
		return Optional.ofNullable(expected.remove(narrative));
	}

	/** The narrative is no longer shown, or will not be. */
	public void closed(NarrativeId narrative) {
		open.remove(narrative);
		expected.remove(narrative);
	}

	/** Where somebody is in it, or will be once it is read. */
	public Optional<ReadingPlace> of(NarrativeId narrative) {
		return Optional.ofNullable(open.get(narrative)).map(Supplier::get).or(() -> Optional.ofNullable(expected.get(narrative)));
	}
}
