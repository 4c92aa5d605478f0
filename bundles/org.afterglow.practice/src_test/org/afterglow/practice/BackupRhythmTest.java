package org.afterglow.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupState.Last;
import org.afterglow.practice.BackupState.Trouble;
import org.afterglow.records.FeedPosition;
import org.junit.jupiter.api.Test;

class BackupRhythmTest {

	private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
	private static final Instant NOON = Instant.parse("2026-11-21T20:00:00Z");

	private static BackupState state(Optional<Instant> made, Optional<Instant> failed, boolean changed) {
		return new BackupState(BackupWishes.USUAL, Path.of("backups"),
				made.map(at -> new Last(Path.of("backups", "one"), at, new FeedPosition(new UUID(1, 2), 3))),
				failed.map(at -> new Trouble(at, Reason.FOLDER_GONE)), changed);
	}

	private static boolean due(BackupState state, Duration quiet) {
		return BackupRhythm.isDue(state, quiet, NOON, ZONE);
	}

	@Test
	void theFirstIsDueAtOnceAndNoneWithoutAChange() {
		assertTrue(due(state(Optional.empty(), Optional.empty(), true), Duration.ZERO));
		assertFalse(due(state(Optional.empty(), Optional.empty(), false), Duration.ofDays(1)));
		assertFalse(due(state(Optional.of(NOON.minus(Duration.ofDays(9))), Optional.empty(), false), Duration.ofDays(1)));
	}

	@Test
	void theWorkOfAnotherDayIsBackedUpAtOnce() {
		Instant yesterday = Instant.parse("2026-11-21T07:59:00Z");
		Instant today = Instant.parse("2026-11-21T08:01:00Z");
		assertTrue(due(state(Optional.of(yesterday), Optional.empty(), true), Duration.ZERO));
		assertFalse(due(state(Optional.of(today), Optional.empty(), true), Duration.ZERO));
	}

	@Test
	void onTheSameDayItWaitsForAQuietMomentAndAnHour() {
		Instant early = NOON.minus(Duration.ofHours(3));
		Instant late = NOON.minus(Duration.ofMinutes(59));
		assertFalse(due(state(Optional.of(early), Optional.empty(), true), Duration.ofMinutes(4)));
		assertTrue(due(state(Optional.of(early), Optional.empty(), true), Duration.ofMinutes(5)));
		assertFalse(due(state(Optional.of(late), Optional.empty(), true), Duration.ofMinutes(50)));
	}

	@Test
	void aFailureIsTriedAgainAfterAnHour() {
		Optional<Instant> old = Optional.of(NOON.minus(Duration.ofDays(2)));
		assertFalse(due(state(old, Optional.of(NOON.minus(Duration.ofMinutes(10))), true), Duration.ofHours(1)));
		assertTrue(due(state(old, Optional.of(NOON.minus(Duration.ofHours(1))), true), Duration.ofHours(1)));
	}

	@Test
	void aClockThatWasSetBackStopsNothing() {
		assertTrue(due(state(Optional.of(NOON.plus(Duration.ofDays(400))), Optional.empty(), true), Duration.ZERO));
		assertTrue(due(state(Optional.of(NOON.plus(Duration.ofHours(2))), Optional.empty(), true), Duration.ofMinutes(6)));
		assertTrue(due(state(Optional.of(NOON.minus(Duration.ofDays(2))), Optional.of(NOON.plus(Duration.ofDays(2))), true),
				Duration.ZERO));
	}

	@Test
	void itIsSaidWhenChangesAreInNoBackupForDaysOrOneFailed() {
		assertFalse(BackupRhythm.needsALook(state(Optional.of(NOON.minus(Duration.ofDays(3))), Optional.empty(), true), NOON));
		assertTrue(BackupRhythm.needsALook(state(Optional.of(NOON.minus(Duration.ofDays(4))), Optional.empty(), true), NOON));
		assertFalse(BackupRhythm.needsALook(state(Optional.of(NOON.minus(Duration.ofDays(4))), Optional.empty(), false), NOON));
		assertFalse(BackupRhythm.needsALook(state(Optional.empty(), Optional.empty(), true), NOON));
		assertTrue(BackupRhythm.needsALook(state(Optional.of(NOON), Optional.of(NOON), true), NOON));
		assertEquals(Duration.ofDays(3), BackupRhythm.TOO_OLD);
	}
}
