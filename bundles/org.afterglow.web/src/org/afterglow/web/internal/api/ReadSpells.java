package org.afterglow.web.internal.api;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.afterglow.model.IntegrationId;
import org.afterglow.model.NarrativeId;

/**
 * How often the log tells that a script read a narrative: once in a quarter of an hour for each of both. Each use of a token is counted
 * there anyway; a line for each reading would bury everything else, and make every reading a writing.
 */
final class ReadSpells {

	static final Duration SPELL = Duration.ofMinutes(15);

	private static final int MOST = 10_000;

	private final Map<Reading, Instant> told = new LinkedHashMap<>();

	/** Who read what. */
	private record Reading(IntegrationId integration, NarrativeId narrative) {
	}

	/** @return whether the log is to be told; a clock that was put back begins a new spell */
	synchronized boolean begins(IntegrationId integration, NarrativeId narrative, Instant now) {
		Reading reading = new Reading(integration, narrative);
		Instant before = told.get(reading);
		if (before != null && !now.isBefore(before) && now.isBefore(before.plus(SPELL))) {
			return false;
		}
		told.remove(reading);
		told.put(reading, now);
		if (told.size() > MOST) {
			told.remove(told.keySet().iterator().next());
		}
		return true;
	}
}
