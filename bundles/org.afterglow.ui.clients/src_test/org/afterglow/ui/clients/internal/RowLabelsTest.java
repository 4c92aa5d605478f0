package org.afterglow.ui.clients.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.junit.jupiter.api.Test;

class RowLabelsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
	private final Client heron = Client.labelled("Heron");

	@Test
	void aSessionSaysNumberKindAndRoute() {
		assertEquals("3 Dosing, IM", Words.session(session(SessionKind.DOSING, Optional.of(Route.IM))));
		assertEquals("3 Follow-up", Words.session(session(SessionKind.FOLLOW_UP, Optional.empty())));
	}

	@Test
	void theYearIsSaidWhenItIsAnother() {
		assertEquals("6 Nov", RowLabels.date(LocalDate.of(2026, 11, 6), TODAY));
		assertEquals("6 Nov 2025", RowLabels.date(LocalDate.of(2025, 11, 6), TODAY));
	}

	@Test
	void aClientShowsHowManySessions() {
		assertEquals("12", RowLabels.aside(new Node.OfClient(heron, 12), TODAY));
	}

	private Node.OfSession session(SessionKind kind, Optional<Route> route) {
		return new Node.OfSession(heron,
				new Session(SessionId.random(), heron.id(), 3, LocalDate.of(2026, 11, 6), kind, route, ""));
	}
}
