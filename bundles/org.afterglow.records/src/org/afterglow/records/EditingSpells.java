package org.afterglow.records;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The one rule about how often the log tells that a narrative or an entry is being worked on, for every store: a spell begins with a save
 * and lasts a quarter of an hour, and each has one entry. Not for several threads.
 */
public final class EditingSpells {

	/** How long a spell lasts. */
	public static final Duration SPELL = Duration.ofMinutes(15);

	private final Map<UUID, Instant> begun = new HashMap<>();

	/** @return whether a save now belongs to a spell that has its entry; a clock that was put back begins a new one */
	public boolean covers(UUID narrative, Instant now) {
		Instant start = begun.get(narrative);
		return start != null && !now.isBefore(start) && now.isBefore(start.plus(SPELL));
	}

	/** An entry was written. */
	public void begin(UUID narrative, Instant now) {
		begun.put(narrative, now);
	}

	/** Somebody else works here now: whatever comes next has an entry of its own. */
	public void endAll() {
		begun.clear();
	}

	/** What comes next has an entry of its own: the narrative was deleted. */
	public void end(UUID narrative) {
		begun.remove(narrative);
	}
}
