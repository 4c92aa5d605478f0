package org.afterglow.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.afterglow.practice.BackupState.Last;
import org.afterglow.practice.BackupState.Trouble;

/** When a backup makes itself, and when it is time to say that there is none. */
public final class BackupRhythm {

	/** Nothing was changed for so long: a session is over, or a break is taken. */
	public static final Duration QUIET = Duration.ofMinutes(5);
	/** Two of one day are at least so far apart. */
	public static final Duration APART = Duration.ofHours(1);
	/** After so long with changes in no backup it is said. */
	public static final Duration TOO_OLD = Duration.ofDays(3);

	private BackupRhythm() {
	}

	/**
	 * Due is a backup when records were changed since the last one, and that was on another day: then work of a day would be in no backup. On the same day it is
	 * due when it has been quiet for a while. A clock that was set back is another day, or it waits until an hour has passed.
	 *
	 * @param quiet
	 *            how long no record was changed
	 */
	public static boolean isDue(BackupState state, Duration quiet, Instant now, ZoneId zone) {
		if (!state.changed()) {
			return false;
		}
		if (state.trouble().filter(trouble -> near(trouble.at(), now)).isPresent()) {
			return false;
		}
		Optional<Last> last = state.last();
		if (last.isEmpty() || !day(last.get().made(), zone).equals(day(now, zone))) {
			return true;
		}
		return quiet.compareTo(QUIET) >= 0 && !near(last.get().made(), now);
	}

	/** Whether the person has to be told: changes that are in no backup since days, or an attempt that failed. */
	public static boolean needsALook(BackupState state, Instant now) {
		if (!state.changed()) {
			return false;
		}
		boolean old = state.last().filter(last -> last.made().plus(TOO_OLD).isBefore(now)).isPresent();
		return old || state.trouble().map(Trouble::reason).filter(reason -> reason != BackupFailure.Reason.CANCELLED).isPresent();
	}

	private static boolean near(Instant then, Instant now) {
		return Duration.between(then, now).abs().compareTo(APART) < 0;
	}

	private static Object day(Instant moment, ZoneId zone) {
		return moment.atZone(zone).toLocalDate();
	}
}
