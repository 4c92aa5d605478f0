package org.afterglow.mindfulness.ui.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.mindfulness.ui.internal.days.Sitting;
import org.afterglow.model.EntryId;
import org.afterglow.model.Words;

/** Times of practice for tests. */
public final class Sittings {

	private Sittings() {
	}

	/** A body scan. */
	public static Sitting of(LocalDate day, int minutes) {
		return new Sitting(EntryId.random(), day, Words.of("Body scan"), Optional.empty(), Duration.ofMinutes(minutes));
	}
}
