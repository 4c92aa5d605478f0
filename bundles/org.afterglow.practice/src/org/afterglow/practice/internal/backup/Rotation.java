package org.afterglow.practice.internal.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.afterglow.practice.BackupWishes;

/**
 * Which backups stay. It counts days, weeks and months on which there was a backup, not those that passed: a practice that rests for a year still has all it
 * had, and nothing is thrown away because of what the clock says now.
 */
final class Rotation {

	/** A clock that is wrong by less does not matter. */
	private static final Duration AHEAD = Duration.ofDays(1);

	private Rotation() {
	}

	/**
	 * @param made
	 *            when each was made
	 * @return those to keep: the newest of each of the last days, weeks and months; and all that were made in the future, by a clock that was wrong, which
	 *         count for nothing until their time comes
	 */
	static <T> Set<T> kept(Collection<T> backups, Function<T, Instant> made, BackupWishes wishes, Instant now, ZoneId zone) {
		Set<T> kept = new HashSet<>();
		List<T> newestFirst = new ArrayList<>();
		for (T backup : backups) {
			if (made.apply(backup).isAfter(now.plus(AHEAD))) {
				kept.add(backup);
			} else {
				newestFirst.add(backup);
			}
		}
		newestFirst.sort(Comparator.comparing(made).reversed());
		keepNewestOfEach(newestFirst, made, zone, ZonedDateTime::toLocalDate, wishes.daily(), kept);
		keepNewestOfEach(newestFirst, made, zone,
				at -> List.of(at.get(IsoFields.WEEK_BASED_YEAR), at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), wishes.weekly(), kept);
		keepNewestOfEach(newestFirst, made, zone, at -> List.of(at.getYear(), at.getMonthValue()), wishes.monthly(), kept);
		return kept;
	}

	private static <T> void keepNewestOfEach(List<T> newestFirst, Function<T, Instant> made, ZoneId zone,
			Function<ZonedDateTime, Object> period, int most, Set<T> kept) {
		Set<Object> seen = new HashSet<>();
		for (T backup : newestFirst) {
			Object one = period.apply(made.apply(backup).atZone(zone));
			if (seen.size() < most && seen.add(one)) {
				kept.add(backup);
			}
		}
	}
}
