package org.afterglow.web.internal.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Integration;
import org.afterglow.records.Scope;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.testing.MovableClock;
import org.afterglow.web.Tokens;
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

	@Test
	void theFirstUseIsWrittenAtOnce() {
		uses.used(one, READ, 200);
		AuditEvent event = lines("used").getFirst();
		assertEquals(one.id().value().toString(), event.details().get("integration"));
		assertEquals("get", event.details().get("method"));
		assertEquals("narratives", event.details().get("kind"));
		assertEquals("200", event.details().get("status"));
		assertEquals("1", event.details().get(AuditEvent.COUNT));
		assertEquals(clock.instant(), records.integrations().byId(one.id()).flatMap(Integration::lastUsed).orElseThrow());
	}

	@Test
	void tenThousandOfASortAreTwoLines() {
		for (int i = 0; i < 10_000; i++) {
			uses.used(one, READ, 200);
		}
		assertEquals(1, lines("used").size());
		clock.pass(Uses.TOGETHER);
		later.forEach(Runnable::run);
		assertEquals(2, lines("used").size());
		assertEquals(10_000, sum());
	}

	@Test
	void whatIsCountedWhenThePracticeIsLockedIsWritten() {
		uses.used(one, READ, 200);
		uses.used(one, READ, 200);
		uses.refused(READ, 401);
		uses.refused(READ, 401);
		uses.close();
		assertEquals(2, sum());
		assertEquals(2, lines("refused").size());
	}

	@Test
	void othersAreOtherLines() {
		uses.used(one, READ, 200);
		uses.used(two, READ, 200);
		uses.used(one, WRITE, 201);
		uses.used(one, WRITE, 409);
		uses.used(one, ROOT, 200);
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
				uses.used(random.nextBoolean() ? one : two, random.nextBoolean() ? READ : WRITE, random.nextBoolean() ? 200 : 404);
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
		return records.audit().entries(AuditFilter.ALL, Audit.NEWEST, 10_000).stream().flatMap(entry -> entry.told().stream()).map(AuditEntry.Told::event).filter(event -> event.kind() == AuditKind.WEB)
				.filter(event -> act.equals(event.details().get(AuditEvent.ACT))).toList();
	}

	private int sum() {
		List<AuditEvent> lines = lines("used");
		assertTrue(lines.stream().allMatch(event -> Integer.parseInt(event.details().get(AuditEvent.COUNT)) > 0));
		return lines.stream().mapToInt(event -> Integer.parseInt(event.details().get(AuditEvent.COUNT))).sum();
	}
}
