package org.afterglow.app.internal.log;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far back the log is shown. */
enum Period {

	ALL(0), TODAY(1), WEEK(7), MONTH(30), YEAR(365);

	private final int days;

	Period(int days) {
		this.days = days;
	}

	/** The first moment of the first day, by the zone of the clock; empty: from the beginning. */
	Optional<Instant> from(Clock clock) {
		return days == 0 ? Optional.empty()
				: Optional.of(LocalDate.now(clock).minusDays(days - 1L).atStartOfDay(clock.getZone()).toInstant());
	}

	String label() {
		return switch (this) {
			case ALL -> Messages.anyTime;
			case TODAY -> Messages.today;
			case WEEK -> Messages.lastWeek;
			case MONTH -> Messages.lastMonth;
			case YEAR -> Messages.lastYear;
		};
	}
}
