package org.afterglow.ui.web.internal.journal;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.SessionId;
import org.afterglow.records.Journal;
import org.afterglow.records.Settings;
import org.afterglow.web.LocalWeb;

/**
 * What has to be known before a journal page is opened.
 *
 * @param whose the client and the session, as people call them
 * @param statement the practice's own sentence; empty if there is none yet
 * @param length how long a page is open
 * @param open the page of the session that is open already
 */
record Ground(SessionId session, String whose, String statement, Duration length, Optional<Journal> open) {

	private static final int USUAL_HOURS = 2;
	private static final int MOST_HOURS = 24;

	Ground {
		Objects.requireNonNull(session);
		Objects.requireNonNull(whose);
		Objects.requireNonNull(statement);
		Objects.requireNonNull(length);
		Objects.requireNonNull(open);
	}

	/** As set in the practice, or two hours. */
	static Duration hours(Settings settings) {
		return Duration.ofHours(settings.get(LocalWeb.HOURS).filter(said -> said.matches("\\d{1,2}")).map(Integer::valueOf)
				.filter(hours -> hours >= 1 && hours <= MOST_HOURS).orElse(USUAL_HOURS));
	}

	Ground saying(String other) {
		return new Ground(session, whose, other, length, open);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return session.toString();
	}
}
