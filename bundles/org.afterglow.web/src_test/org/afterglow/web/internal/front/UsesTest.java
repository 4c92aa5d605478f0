package org.afterglow.web.internal.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.afterglow.records.AuditEvent;
import org.afterglow.records.Integration;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.records.Scope;
import org.afterglow.records.WebAct;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.testing.MovableClock;
import org.afterglow.web.Tokens;
import org.afterglow.web.internal.Log;
import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Route;
import org.junit.jupiter.api.Test;

/** Each use is in the log, and the log can still be read. */
class UsesTest {

	private static final Route READ = new Route("GET", "/api/v1/narratives/{id}", Optional.of(Scope.NARRATIVES_READ), Access.TOKEN, call -> Answer.nothing());
	private static final Route WRITE = new Route("POST", "/api/v1/narratives", Optional.of(Scope.NARRATIVES_WRITE), Access.TOKEN, call -> Answer.nothing());
	private static final Route ROOT = new Route("GET", "/api/v1", Optional.empty(), Access.TOKEN, call -> Answer.nothing());

	private final MovableClock clock = new MovableClock();
	private final InMemoryRecords records = new InMemoryRecords(clock);
	private final Deque<Runnable> later = new ArrayDeque<>();
	private final Uses uses = new Uses(records, clock, later::add);
	private final Integration one = new Tokens(records, clock).make("one", EnumSet.allOf(Scope.class), Optional.empty()).integration();
	private final Integration two = new Tokens(records, clock).make("two", EnumSet.allOf(Scope.class), Optional.empty()).integration();

	private void used(Integration integration, Route route, int status) {
		if (uses.used(integration, route, status)) {
			uses.write();
		}
	}

	private void refused(Route route, int status) {
		if (uses.refused(Optional.empty(), route, status)) {
			uses.write();
		}
	}

	@Test
	void theFirstUseIsWrittenAtOnce() {
		used(one, READ, 200);
		AuditEvent event = lines("used").getFirst();
		assertEquals(one.id().value().toString(), event.details().get("integration"));
		assertEquals("get", event.details().get("method"));
		assertEquals("narratives", event.details().get("kind"));
		assertEquals("200", event.details().get("status"));
		assertEquals("1", event.details().get(AuditEvent.COUNT));
		assertEquals(clock.instant(), records.integrations().byId(one.id()).flatMap(Integration::lastUsed).orElseThrow());
	}

	@Test
	void tenThousandOfASortAreAFewLinesAndTheirOrderIsAlwaysThere() {
		for (int i = 1; i <= 12_345; i++) {
			used(one, READ, 200);
			assertTrue(sum() * 10 > i, "counted " + i + ", told " + sum());
		}
		assertEquals(5, lines("used").size());
		clock.pass(Uses.TOGETHER);
		later.forEach(Runnable::run);
		assertEquals(6, lines("used").size());
		assertEquals(12_345, sum());
	}

	@Test
	void aMinuteThatIsOverIsToldOnce() {
		used(one, READ, 200);
		used(one, READ, 200);
		clock.pass(Uses.TOGETHER);
		later.forEach(Runnable::run);
		later.forEach(Runnable::run);
		uses.close();
		assertEquals(2, lines("used").size());
	}

	@Test
	void aClockThatIsSetBackEndsTheMinute() {
		used(one, READ, 200);
		clock.pass(Duration.ofDays(-1));
		used(one, READ, 200);
		assertEquals(2, sum());
		assertEquals(clock.instant(), records.integrations().byId(one.id()).flatMap(Integration::lastUsed).orElseThrow());
	}

	@Test
	void whatStrangersSayMakesNoLineOfItsOwn() {
		for (int i = 0; i < 1000; i++) {
			if (uses.turnedAway("not-found", 404)) {
				uses.write();
			}
		}
		uses.close();
		List<AuditEvent> lines = lines("refused");
		assertEquals(4, lines.size());
		assertEquals(Map.of("act", "refused", "count", "900", "problem", "not-found", "status", "404"), lines.getFirst().details());
	}

	@Test
	void whatCouldNotBeWrittenIsWrittenLater() {
		AtomicBoolean full = new AtomicBoolean(true);
		Records filling = (Records) Proxy.newProxyInstance(Records.class.getClassLoader(), new Class<?>[] { Records.class }, (proxy, method, arguments) -> {
			if (full.get()) {
				throw new RecordsUnavailable("of the test", new IllegalStateException());
			}
			return method.invoke(records, arguments);
		});
		Uses unlucky = new Uses(filling, clock, later::add);
		for (int i = 0; i < 3; i++) {
			assertTrue(unlucky.used(one, READ, 200));
			unlucky.write();
		}
		assertEquals(List.of(), lines("used"));
		full.set(false);
		later.pollLast().run();
		assertEquals(3, sum());
		unlucky.close();
		assertEquals(1, lines("used").size());
	}

	@Test
	void whatIsCountedWhenThePracticeIsLockedIsWritten() {
		used(one, READ, 200);
		used(one, READ, 200);
		refused(READ, 401);
		refused(READ, 401);
		uses.close();
		assertEquals(2, sum());
		assertEquals(2, lines("refused").size());
	}

	@Test
	void othersAreOtherLines() {
		used(one, READ, 200);
		used(two, READ, 200);
		used(one, WRITE, 201);
		used(one, WRITE, 409);
		used(one, ROOT, 200);
		assertEquals(5, lines("used").size());
		assertEquals("other", lines("used").getFirst().details().get("kind"));
	}

	@Test
	void whateverComesTheCountsAddUp() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int used = 0;
		for (int i = 0; i < 3000; i++) {
			if (random.nextInt(4) > 0) {
				used(random.nextBoolean() ? one : two, random.nextBoolean() ? READ : WRITE, random.nextBoolean() ? 200 : 404);
				used++;
			} else if (random.nextBoolean()) {
				clock.pass(Duration.ofSeconds(random.nextInt(90)));
			} else if (!later.isEmpty()) {
				later.poll().run();
			}
		}
		uses.close();
		assertEquals(used, sum(), "seed " + seed);
	}

	private List<AuditEvent> lines(String act) {
		return Log.lines(records, WebAct.of(act).orElseThrow());
	}

	private int sum() {
		List<AuditEvent> lines = lines("used");
		assertTrue(lines.stream().allMatch(event -> Log.count(event) > 0));
		return lines.stream().mapToInt(Log::count).sum();
	}
}
