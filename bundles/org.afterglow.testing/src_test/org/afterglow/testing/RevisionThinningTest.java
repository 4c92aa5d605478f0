package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;
import org.afterglow.records.RevisionThinning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionThinningTest {

	/** A Saturday. */
	private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

	private final NarrativeId narrative = NarrativeId.random();

	private RevisionSummary closed(String when) {
		return of(Instant.parse(when), RevisionReason.CLOSED);
	}

	private RevisionSummary of(Instant when, RevisionReason reason) {
		return new RevisionSummary(RevisionId.random(), narrative, when, reason, 3, 0, "");
	}

	private static List<RevisionSummary> gone(List<RevisionSummary> all) {
		return RevisionThinning.dispensable(all, NOW, ZoneOffset.UTC);
	}

	@Test
	void everythingOfTheLastDaysStays() {
		assertEquals(List.of(), gone(List.of(closed("2026-11-21T08:00:00Z"), closed("2026-11-14T10:00:00Z"),
				closed("2026-11-14T09:30:00Z"), closed("2026-11-14T09:00:00Z"))));
	}

	@Test
	void afterThatTheLastOfEachDayStays() {
		RevisionSummary newest = closed("2026-11-21T08:00:00Z");
		RevisionSummary late = closed("2026-11-10T22:00:00Z");
		RevisionSummary early = closed("2026-11-10T07:00:00Z");
		RevisionSummary before = closed("2026-11-09T07:00:00Z");
		assertEquals(List.of(early), gone(List.of(newest, late, early, before)));
	}

	@Test
	void aDayEndsAtTheMidnightOfThePerson() {
		RevisionSummary newest = closed("2026-11-21T08:00:00Z");
		RevisionSummary after = closed("2026-11-10T23:30:00Z");
		RevisionSummary before = closed("2026-11-10T22:30:00Z");
		List<RevisionSummary> all = List.of(newest, after, before);
		assertEquals(List.of(before), gone(all));
		assertEquals(List.of(), RevisionThinning.dispensable(all, NOW, ZoneId.of("Europe/Vienna")));
	}

	@Test
	void longAgoTheLastOfEachWeekStays() {
		RevisionSummary newest = closed("2026-11-21T08:00:00Z");
		RevisionSummary sunday = closed("2026-06-07T20:00:00Z");
		RevisionSummary monday = closed("2026-06-01T08:00:00Z");
		RevisionSummary weekBefore = closed("2026-05-31T08:00:00Z");
		assertEquals(List.of(monday), gone(List.of(newest, sunday, monday, weekBefore)));
	}

	@Test
	void whatSomebodyAskedForOrBroughtBackStaysAndSoDoesTheNewest() {
		List<RevisionSummary> all = new ArrayList<>();
		for (RevisionReason reason : RevisionReason.values()) {
			all.add(of(Instant.parse("2026-03-04T12:00:00Z"), reason));
			all.add(of(Instant.parse("2026-03-04T11:00:00Z"), reason));
		}
		List<RevisionSummary> gone = gone(all);
		assertEquals(List.of(RevisionReason.CLOSED), gone.stream().map(RevisionSummary::reason).toList());
		assertEquals(List.of(), gone(List.of(closed("2020-03-04T12:00:00Z"))));
	}

	/** The last of these once fell on a morning that was a day's before nine and a week's after. */
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 33842711182373L})
	void thinnedDayByDayTheSameStaysAsThinnedOnce(long seed) {
		Random random = new Random(seed);
		List<RevisionSummary> all = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			all.add(of(NOW.minus(Duration.ofMinutes(random.nextInt(400 * 24 * 60))), RevisionReason.CLOSED));
		}
		all.sort(Comparator.comparing(RevisionSummary::kept).reversed());
		List<RevisionSummary> once = new ArrayList<>(all);
		once.removeAll(gone(all));
		List<RevisionSummary> daily = new ArrayList<>(all);
		for (int day = 400; day >= 0; day--) {
			Instant then = NOW.minus(Duration.ofDays(day));
			List<RevisionSummary> known = daily.stream().filter(summary -> !summary.kept().isAfter(then)).toList();
			daily.removeAll(RevisionThinning.dispensable(known, then, ZoneOffset.UTC));
		}
		// The one that was the newest for a while may have stayed a little longer, never the other way round.
		assertTrue(daily.containsAll(once));
		daily.removeAll(gone(daily));
		assertEquals(once, daily);
	}
}
