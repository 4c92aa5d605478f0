package org.afterglow.ui.clients.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.junit.jupiter.api.Test;

class SessionModelTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 6);
	private final Client heron = Client.labelled("Heron");
	private final Client wren = Client.labelled("Wren");

	@Test
	void theOnlyClientIsMeantAndItsNextNumberProposed() {
		SessionModel model = SessionModel.ofNew(List.of(heron), Optional.empty(), client -> Set.of(1, 4), TODAY);
		assertEquals(Optional.of(heron), model.client());
		assertEquals(5, model.number());
	}

	@Test
	void ofSeveralOneHasToBeChosen() {
		SessionModel model = SessionModel.ofNew(List.of(heron, wren), Optional.empty(), client -> Set.of(), TODAY);
		assertEquals(Optional.of(Messages.sessionNeedsClient), model.problem());
		model.client(wren);
		assertTrue(model.problem().isEmpty());
		assertEquals(1, model.number());
	}

	@Test
	void aNumberOfAnotherSessionIsRefusedBefore() {
		Session third = new Session(SessionId.random(), heron.id(), 3, TODAY, SessionKind.DOSING, Optional.empty(), "");
		SessionModel model = SessionModel.of(heron, third, Set.of(1, 2, 3));
		assertTrue(model.problem().isEmpty());
		model.number(2);
		assertEquals(Optional.of(Messages.sessionNumberTaken), model.problem());
		model.number(4);
		assertTrue(model.problem().isEmpty());
		assertEquals(third.id(), model.session().id());
		assertEquals(4, model.session().number());
	}

	@Test
	void aRouteGoesWhenTheSessionIsNoLongerADosing() {
		SessionModel model = SessionModel.ofNew(List.of(heron), Optional.empty(), client -> Set.of(), TODAY);
		model.route(Optional.of(Route.IM));
		assertEquals(Optional.of(Route.IM), model.session().route());
		model.kind(SessionKind.INTEGRATION);
		assertFalse(model.hasRoute());
		assertEquals(Optional.empty(), model.session().route());
	}

	@Test
	void theSessionIsWhatWasTyped() {
		SessionModel model = SessionModel.ofNew(List.of(heron, wren), Optional.of(wren), client -> Set.of(6), TODAY);
		model.title("  after the rain ");
		Session session = model.session();
		assertEquals(wren.id(), session.client());
		assertEquals(7, session.number());
		assertEquals(TODAY, session.date());
		assertEquals("after the rain", session.title());
	}

	@Test
	void aTitleThatNoRecordTakesIsSaidBefore() {
		SessionModel model = SessionModel.ofNew(List.of(heron), Optional.empty(), client -> Set.of(), TODAY);
		model.title("x".repeat(301));
		assertEquals(Optional.of(Messages.titleTooLong), model.problem());
	}
}
