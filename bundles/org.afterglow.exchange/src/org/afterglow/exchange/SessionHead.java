package org.afterglow.exchange;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Route;
import org.afterglow.model.SessionKind;

/** What a file, or a person, says of a session when it is named. */
public record SessionHead(LocalDate date, SessionKind kind, Optional<Route> route) {

	public SessionHead {
		Objects.requireNonNull(date);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(route);
	}
}
