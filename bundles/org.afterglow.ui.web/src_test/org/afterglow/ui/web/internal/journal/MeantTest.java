package org.afterglow.ui.web.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.JournalId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Journal;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.testing.MovableClock;
import org.junit.jupiter.api.Test;

class MeantTest {

	private final MovableClock clock = new MovableClock();
	private final InMemoryRecords records = new InMemoryRecords(clock);
	private final Client heron = Client.labelled("Heron");

	private Session session(int number) {
		records.clients().save(heron);
		Session session = new Session(SessionId.random(), heron.id(), number, LocalDate.of(2026, 11, number), SessionKind.DOSING, Optional.empty(), "");
		records.sessions().save(session);
		return session;
	}

	private Meant meant(Object looked) {
		return Meant.read(records, Optional.of(looked), clock.instant());
	}

	@Test
	void anEmptyPracticeIsToldFromOneWhereNothingIsChosen() {
		assertEquals(new Meant.Nothing(true), Meant.read(records, Optional.empty(), clock.instant()));
		session(1);
		assertEquals(new Meant.Nothing(false), Meant.read(records, Optional.empty(), clock.instant()));
	}

	@Test
	void theOnlySessionOfAClientIsMeant() {
		records.clients().save(heron);
		assertInstanceOf(Meant.NoneYet.class, meant(heron.id()));
		assertEquals(new Meant.One(session(1).id()), meant(heron.id()));
	}

	@Test
	void ofSeveralNoneIsTakenSilently() {
		Session first = session(1);
		Session second = session(2);
		assertEquals(new Meant.Several("Heron", List.of(second, first)), meant(heron.id()), "the latest first");
		assertEquals(new Meant.One(first.id()), meant(first.id()));
	}

	@Test
	void theOneWithAnOpenPageIsMeantUntilThePageIsOver() {
		Session first = session(1);
		Session second = session(2);
		Instant now = clock.instant();
		records.journals().open(new Journal(JournalId.random(), first.id(), now, now.plus(Duration.ofHours(1)), "", "", false));
		assertEquals(new Meant.One(first.id()), meant(heron.id()));
		clock.pass(Duration.ofHours(1));
		assertEquals(new Meant.Several("Heron", List.of(second, first)), meant(heron.id()));
	}

	@Test
	void aSessionThatHasGoneIsNotMeant() {
		Session gone = session(1);
		records.sessions().delete(gone.id());
		assertEquals(new Meant.Nothing(true), meant(gone.id()));
	}
}
