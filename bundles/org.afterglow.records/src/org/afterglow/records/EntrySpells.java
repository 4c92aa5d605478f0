package org.afterglow.records;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryStatus;

/**
 * The one rule about what goes into the history of an entry, for every store. A form saves itself every few seconds: what stood
 * there before a save is kept if nothing was kept for a quarter of an hour, or if it was called finished.
 */
public final class EntrySpells {

	/** For so long one version is kept. */
	public static final Duration SPELL = EditingSpells.SPELL;

	private EntrySpells() {
	}

	/**
	 * Whether what is stored is kept when another takes its place.
	 *
	 * @param lastKept when something of it was last kept; empty if never
	 * @param now a clock that was put back keeps
	 */
	public static boolean keeps(Entry stored, Entry next, Optional<Instant> lastKept, Instant now) {
		if (stored.values().equals(next.values()) && stored.status() == next.status() && stored.partition() == next.partition()) {
			return false;
		}
		Instant since = lastKept.orElse(stored.created());
		return stored.status() == EntryStatus.DONE || now.isBefore(since) || !now.isBefore(since.plus(SPELL));
	}
}
