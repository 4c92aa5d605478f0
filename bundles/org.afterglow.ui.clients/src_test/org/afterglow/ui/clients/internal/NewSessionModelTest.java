package org.afterglow.ui.clients.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.junit.jupiter.api.Test;

class NewSessionModelTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 6);
	private final Client heron = Client.labelled("Heron");
	private final Client wren = Client.labelled("Wren");

	@Test
	void theOnlyClientIsMeant() {
		assertEquals(Optional.of(heron), new NewSessionModel(List.of(heron), Optional.empty(), TODAY).client());
	}

	@Test
	void ofSeveralOneHasToBeChosen() {
		NewSessionModel model = new NewSessionModel(List.of(heron, wren), Optional.empty(), TODAY);
		assertEquals(Optional.of(Messages.sessionNeedsClient), model.problem());
		model.client(wren);
		assertTrue(model.problem().isEmpty());
	}

	@Test
	void aRouteGoesWhenTheSessionIsNoLongerADosing() {
		NewSessionModel model = new NewSessionModel(List.of(heron), Optional.empty(), TODAY);
		model.route(Optional.of(Route.IM));
		assertEquals(Optional.of(Route.IM), model.numbered(1).route());
		model.kind(SessionKind.INTEGRATION);
		assertFalse(model.hasRoute());
		assertEquals(Optional.empty(), model.numbered(1).route());
	}

	@Test
	void theSessionIsWhatWasTyped() {
		NewSessionModel model = new NewSessionModel(List.of(heron, wren), Optional.of(wren), TODAY);
		model.title("  after the rain ");
		Session session = model.numbered(7);
		assertEquals(wren.id(), session.client());
		assertEquals(7, session.number());
		assertEquals(TODAY, session.date());
		assertEquals("after the rain", session.title());
	}

	@Test
	void aTitleThatNoRecordTakesIsSaidBefore() {
		NewSessionModel model = new NewSessionModel(List.of(heron), Optional.empty(), TODAY);
		model.title("x".repeat(301));
		assertEquals(Optional.of(Messages.titleTooLong), model.problem());
	}
}
