package org.afterglow.cli.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;

import picocli.CommandLine.Option;

/** Date, kind and route of a session. */
final class SessionOptions {

	@Option(names = "--date", paramLabel = "YYYY-MM-DD")
	private LocalDate date;
	@Option(names = "--kind", paramLabel = "KIND")
	private SessionKind kind;
	@Option(names = "--route", paramLabel = "ROUTE")
	private Route route;

	boolean isGiven() {
		return date != null || kind != null || route != null;
	}

	/** The day, today unless another is given. */
	LocalDate date(Surroundings around) {
		return Optional.ofNullable(date).orElseGet(() -> LocalDate.now(around.clock()));
	}

	SessionKind kind() {
		return Optional.ofNullable(kind).orElse(SessionKind.DOSING);
	}

	Optional<Route> route() {
		return Optional.ofNullable(route);
	}

	/** What is given, and for the rest what the session has. */
	LocalDate dateOf(Session session) {
		return Optional.ofNullable(date).orElse(session.date());
	}

	SessionKind kindOf(Session session) {
		return Optional.ofNullable(kind).orElse(session.kind());
	}

	Optional<Route> routeOf(Session session) {
		return route().or(session::route);
	}
}
