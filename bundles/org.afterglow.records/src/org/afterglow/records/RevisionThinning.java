package org.afterglow.records;

import static java.time.DayOfWeek.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions a narrative can do without as time goes by. Of those that were kept by the way, when its editor was closed, all
 * of the last days stay, then the last one of each day, then the last one of each week. A version that somebody asked for, or
 * that was brought back or stood there before, stays for good, and so does the newest.
 */
public final class RevisionThinning {

	/** For so long every version stays. */
	public static final Duration ALL = Duration.ofDays(7);
	/** For so long one version a day stays; after that one a week. */
	public static final Duration DAILY = Duration.ofDays(56);

	private RevisionThinning() {
	}

	/**
	 * The versions that can go, in the order they were given in.
	 *
	 * @param newestFirst all versions of one narrative
	 * @param zone whose midnight ends a day; weeks end on Sunday
	 */
	public static List<RevisionSummary> dispensable(List<RevisionSummary> newestFirst, Instant now, ZoneId zone) {
		Set<Object> kept = new HashSet<>();
		return newestFirst.stream().skip(1).filter(revision -> revision.reason() == RevisionReason.CLOSED)
				.filter(revision -> Duration.between(revision.kept(), now).compareTo(ALL) > 0)
				.filter(revision -> !kept.add(stretch(revision.kept(), now, zone))).toList();
	}

	/** Of each of these one version stays. */
	private static Object stretch(Instant when, Instant now, ZoneId zone) {
		LocalDate day = LocalDate.ofInstant(when, zone);
		boolean daily = Duration.between(when, now).compareTo(DAILY) <= 0;
		return daily ? day : new Week(day.with(TemporalAdjusters.previousOrSame(MONDAY)));
	}

	private record Week(LocalDate monday) {
	}
}
