package org.afterglow.records;

import static java.time.DayOfWeek.SUNDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
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
	public static final Period ALL = Period.ofDays(7);
	/** For so long one version a day stays; after that, from the first whole week before, one a week. */
	public static final Period DAILY = Period.ofDays(56);

	private RevisionThinning() {
	}

	/**
	 * The versions that can go, in the order they were given in.
	 *
	 * @param newestFirst all versions of one narrative
	 * @param zone whose midnight ends a day; weeks end on Sunday
	 */
	public static List<RevisionSummary> dispensable(List<RevisionSummary> newestFirst, Instant now, ZoneId zone) {
		LocalDate today = LocalDate.ofInstant(now, zone);
		Set<LocalDate> kept = new HashSet<>();
		return newestFirst.stream().skip(1).filter(revision -> revision.reason() == RevisionReason.CLOSED)
				.filter(revision -> day(revision, zone).isBefore(today.minus(ALL)))
				.filter(revision -> !kept.add(lastDayOfStretch(day(revision, zone), today))).toList();
	}

	private static LocalDate day(RevisionSummary revision, ZoneId zone) {
		return LocalDate.ofInstant(revision.kept(), zone);
	}

	/**
	 * Of each stretch one version stays. A week belongs to one stretch only once all of its days are old: were it cut where the
	 * days end, a version would go as a day's and be missed as a week's.
	 */
	private static LocalDate lastDayOfStretch(LocalDate day, LocalDate today) {
		LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(SUNDAY));
		return sunday.isBefore(today.minus(DAILY)) ? sunday : day;
	}
}
