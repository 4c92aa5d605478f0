package org.afterglow.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One meeting.
 *
 * @param number counts the sessions of the client from 1; unique in the client
 * @param date the day in the therapist's calendar; it has no zone
 * @param title may be empty
 * @since 1.0
 */
public record Session(SessionId id, ClientId client, int number, LocalDate date, SessionKind kind,
		Optional<Route> route, String title) {

	public Session {
		Objects.requireNonNull(id);
		Objects.requireNonNull(client);
		Objects.requireNonNull(date);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(route);
		if (number < 1) {
			throw new IllegalArgumentException("sessions are counted from 1: " + number);
		}
		if (date.getYear() < 1 || date.getYear() > 9999) {
			throw new IllegalArgumentException("year of a session must have four digits: " + date.getYear());
		}
		Labels.checkMayBeEmpty("title of a session", title);
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
