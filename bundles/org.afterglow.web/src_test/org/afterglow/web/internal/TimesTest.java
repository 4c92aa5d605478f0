package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.SessionId;
import org.afterglow.records.Journal;
import org.afterglow.records.Scope;
import org.afterglow.records.WebAct;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.MadeToken;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.WebState;
import org.afterglow.web.internal.code.CodeWords;
import org.afterglow.web.internal.front.Later;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has a time comes to its end: on a clock that is set back, too, and while the practice is locked. */
class TimesTest {

	private static final Duration HOUR = Duration.ofHours(1);

	private final Table table = new Table();
	private final Waits later = new Waits();
	private final Fixture fixture = new Fixture(table::routes, later);

	/** Time that passes when it is told to, whatever the clock says. */
	private static final class Waits implements Later {
		private final List<Duration> times = new ArrayList<>();
		private final List<Runnable> works = new ArrayList<>();
		private boolean closed;

		@Override
		public void after(Duration time, Runnable work) {
			times.add(time);
			works.add(work);
		}

		void over() {
			times.clear();
			List<Runnable> due = List.copyOf(works);
			works.clear();
			due.forEach(Runnable::run);
		}

		@Override
		public void close() {
			closed = true;
		}
	}

	@AfterEach
	void stop() {
		fixture.close();
		assertTrue(later.closed);
	}

	@Test
	void aPageEndsWhenItsTimeIsOverAndNobodyListensAnyMore() {
		SessionId session = Practices.session(fixture.records);
		OpenedJournal opened = fixture.web.openJournal(session, HOUR);
		assertEquals(List.of(HOUR.plusMillis(1)), later.times.stream().filter(Duration::isPositive).toList());
		fixture.clock.pass(HOUR);
		later.over();
		assertTrue(page(opened).closed());
		assertInstanceOf(WebState.Off.class, fixture.web.state());
		assertEquals(1, Log.lines(fixture.records, WebAct.JOURNAL_CLOSED).size());
	}

	@Test
	void aClockThatIsSetBackGivesAPageNoMoreTime() throws IOException {
		OpenedJournal opened = fixture.web.openJournal(Practices.session(fixture.records), HOUR);
		int port = fixture.port();
		fixture.web.api(true);
		String key = OpenWebTest.key(OpenWebTest.enter(port, CodeWords.joined(opened.code())));
		fixture.clock.pass(Duration.ofDays(-3));
		assertEquals(200, OpenWebTest.write(port, key).status(), "nor does it take any");
		later.over();
		assertTrue(page(opened).closed());
		assertEquals(401, OpenWebTest.write(port, key).status());
		assertEquals(403, OpenWebTest.enter(port, CodeWords.joined(opened.code())).status());
	}

	@Test
	void aPageThatWasGivenMoreTimeHasIt() {
		OpenedJournal opened = fixture.web.openJournal(Practices.session(fixture.records), HOUR);
		fixture.records.journals().save(page(opened).openUntil(opened.until().plus(HOUR)));
		fixture.clock.pass(HOUR);
		later.over();
		assertFalse(page(opened).closed());
		assertEquals(List.of(HOUR.plusMillis(1)), later.times.stream().filter(Duration::isPositive).toList());
	}

	@Test
	void aPageWhoseTimeWasOverWhileThePracticeWasLockedIsClosedWhenItIsOpenAgain() {
		OpenedJournal over = fixture.web.openJournal(Practices.session(fixture.records), HOUR);
		OpenedJournal stays = fixture.web.openJournal(Practices.session(fixture.records), HOUR.multipliedBy(3));
		fixture.web.close();
		fixture.clock.pass(HOUR.multipliedBy(2));
		Waits waits = new Waits();
		try (OpenWeb again = fixture.again(table, waits)) {
			again.resume();
			assertEquals(Set.of(Duration.ZERO, HOUR.plusMillis(1)), Set.copyOf(waits.times));
			// Time passes for the one of both that had none left.
			waits.works.get(waits.times.indexOf(Duration.ZERO)).run();
			assertTrue(page(over).closed());
			assertEquals("", page(over).codeHash());
			assertFalse(page(stays).closed());
			assertEquals(1, Log.lines(fixture.records, WebAct.JOURNAL_CLOSED).size());
			assertInstanceOf(WebState.Listening.class, again.state());
		}
	}

	@Test
	void aTokenEndsByTheClockAndATokenThatWasTakenBackNeverComesBack() throws IOException {
		fixture.web.api(true);
		MadeToken ending = fixture.web.make("ending", Set.of(Scope.CLIENTS_READ), Optional.of(fixture.clock.instant().plus(HOUR)));
		MadeToken revoked = fixture.token();
		fixture.web.revoke(revoked.integration().id());
		assertEquals(200, clients(ending));
		fixture.clock.pass(HOUR);
		assertEquals(401, clients(ending));
		fixture.clock.pass(Duration.ofDays(-3));
		// The clock of the machine is what a date of expiry means: who sets it back means it.
		assertEquals(200, clients(ending));
		assertEquals(401, clients(revoked));
		assertEquals(fixture.clock.instant(), fixture.records.integrations().byId(ending.integration().id()).orElseThrow().lastUsed().orElseThrow());
	}

	private int clients(MadeToken token) throws IOException {
		return clients(token, fixture.port());
	}

	private static int clients(MadeToken token, int port) throws IOException {
		return Raw.once(port, "GET /api/v1/clients HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token.token() + "\r\n\r\n").status();
	}

	private Journal page(OpenedJournal opened) {
		return fixture.records.journals().byId(opened.journal()).orElseThrow();
	}

	/** One practice after the other at the same port: what was good in the first is nothing in the second. */
	@Test
	void anotherPracticeAtTheSamePortKnowsNothingOfThisOne() throws IOException {
		fixture.web.api(true);
		int port = fixture.port();
		MadeToken token = fixture.token();
		OpenedJournal entered = fixture.web.openJournal(Practices.session(fixture.records), HOUR);
		OpenedJournal unused = fixture.web.openJournal(Practices.session(fixture.records), HOUR);
		String key = OpenWebTest.key(OpenWebTest.enter(port, CodeWords.joined(entered.code())));
		try (Raw open = new Raw(port); Fixture other = new Fixture(table::routes)) {
			assertEquals(200, open.send("GET /journal HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").reply().status());
			fixture.web.close();
			assertTrue(open.isClosed());
			other.records.settings().set(LocalWeb.PORT, Integer.toString(port));
			other.web.api(true);
			other.web.openJournal(Practices.session(other.records), HOUR);
			assertEquals(port, other.port());
			assertEquals(401, clients(token, port));
			assertEquals(401, OpenWebTest.write(port, key).status());
			assertEquals(403, OpenWebTest.enter(port, CodeWords.joined(unused.code())).status());
			assertEquals(200, clients(other.token(), port));
			assertEquals(List.of(), Log.lines(other.records, WebAct.USED).stream().filter(line -> line.details().containsValue(token.integration().id().value().toString())).toList());
		}
	}
}
