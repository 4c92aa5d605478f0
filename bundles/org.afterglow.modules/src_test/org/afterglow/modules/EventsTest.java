package org.afterglow.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.EntryEvents;
import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Values;
import org.afterglow.modules.ModuleFailure.Reason;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventsTest {

	private static final Duration LONG = Duration.ofSeconds(40);
	private static final String GOOD = "org.example.good";
	private static final String BAD = "org.example.bad";

	private final InMemoryRecords records = new InMemoryRecords();
	private final Offers offers = new Offers();
	private final ModuleRegistry registry = new AskingRegistry(offers, LONG);
	private final Codebook codebook = Codebook.over(records);
	private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
	private final CountDownLatch end = new CountDownLatch(1);
	private PracticeModules modules;
	private Entry entry;

	/** Notes what it hears, and on which thread. */
	private final class Noting implements EntryEvents {
		@Override
		public void entrySaved(Entry saved) {
			note(saved.version() + " " + Example.THOUGHT.in(saved.values()));
		}

		@Override
		public void narrativeSaved(CodedNarrative narrative) {
			note(narrative.narrative().title());
		}

		@Override
		public void sessionClosed(Session session) {
			note("closed " + session.number());
		}

		private void note(String what) {
			heard.add(Thread.currentThread().getName().startsWith("events ") ? what : what + " on " + Thread.currentThread());
		}
	}

	private static Example hearing(String id, EntryEvents events) {
		return new Example(id) {
			@Override
			public Optional<EntryEvents> events() {
				return Optional.of(events);
			}
		};
	}

	@BeforeEach
	void begin() {
		Stream.of(GOOD, BAD).forEach(id -> new SwitchedOn(records).set(id, true));
		Client client = Client.labelled("Heron");
		records.clients().save(client);
		entry = new Example(GOOD).type().begin(client.id(), Optional.empty(), Instant.EPOCH);
	}

	@AfterEach
	void close() {
		end.countDown();
		modules.close();
		registry.close();
	}

	private void start(Duration limit) {
		modules = new OpenModules(registry, records, codebook, Locale.ENGLISH, limit);
		modules.start();
		assertTrue(modules.awaitReady(LONG));
	}

	private void save(String thought) {
		entry = records.entries().save(entry.withValues(Example.THOUGHT.with(Values.NONE, thought), Instant.EPOCH));
	}

	private List<String> hear(int count) throws InterruptedException {
		List<String> told = new ArrayList<>();
		while (told.size() < count) {
			String next = heard.poll(30, TimeUnit.SECONDS);
			assertTrue(next != null, "heard no more than " + told);
			told.add(next);
		}
		return told;
	}

	private Optional<Reason> failure(String id) {
		return registry.installed().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().failure()
				.map(ModuleFailure::reason);
	}

	private void awaitFailure(String id) throws InterruptedException {
		CountDownLatch failed = new CountDownLatch(1);
		try (var listening = registry.listen(() -> {
			if (failure(id).isPresent()) {
				failed.countDown();
			}
		})) {
			assertTrue(failure(id).isPresent() || failed.await(30, TimeUnit.SECONDS));
		}
	}

	@Test
	void whatIsSavedIsHeardInOrderOffThisThread() throws InterruptedException {
		save("before the start");
		offers.add("b", hearing(GOOD, new Noting()));
		start(LONG);
		save("one");
		assertEquals(List.of("2 one"), hear(1));
		Session session = new Session(SessionId.random(), entry.client(), 3, LocalDate.of(2026, 3, 14), SessionKind.DOSING,
				Optional.empty(), "");
		records.sessions().save(session);
		records.narratives().save(CodedText.told(session.id(), "The white door", "I saw a white door.").build());
		modules.sessionClosed(session.id());
		assertEquals(List.of("The white door", "closed 3"), hear(2));
		save("two");
		assertEquals(List.of("3 two"), hear(1));
		records.entries().delete(entry.id());
		modules.sessionClosed(session.id());
		assertEquals(List.of("closed 3"), hear(1), "what is gone is not told");
	}

	@Test
	void oneThatThrowsHearsNoMoreAndTheOtherDoes() throws InterruptedException {
		List<String> calls = new ArrayList<>();
		Consumer<String> fail = call -> {
			calls.add(call);
			throw new IllegalStateException("she said: heavy");
		};
		offers.add("bad", hearing(BAD, new EntryEvents() {
			@Override
			public void entrySaved(Entry saved) {
				fail.accept("entry");
			}
		}));
		offers.add("good", hearing(GOOD, new Noting()));
		start(LONG);
		save("one");
		awaitFailure(BAD);
		save("two");
		assertEquals(List.of("1 one", "2 two"), hear(2));
		assertTrue(modules.awaitReady(LONG));
		assertEquals(List.of("entry"), calls);
		ModuleStatus status = modules.all().getFirst();
		assertEquals(ModuleState.ACTIVE, status.state(), "its forms go on");
		String sentence = status.failure().orElseThrow().sentence(Locale.ENGLISH);
		assertEquals("It failed in entrySaved() (IllegalStateException), and hears of no more changes until the next start."
				+ " The rest of it goes on.", sentence);
		assertEquals(Optional.empty(), failure(GOOD));
	}

	@Test
	void oneThatHangsHoldsUpNobody() throws InterruptedException {
		offers.add("bad", hearing(BAD, new EntryEvents() {
			@Override
			public void entrySaved(Entry saved) {
				while (end.getCount() > 0) {
					try {
						end.await();
					} catch (InterruptedException e) {
						// It does not listen to that either.
					}
				}
			}
		}));
		offers.add("good", hearing(GOOD, new Noting()));
		start(Duration.ofSeconds(1));
		save("one");
		assertEquals(List.of("1 one"), hear(1));
		awaitFailure(BAD);
		assertEquals(Optional.of(Reason.DEAF_HUNG), failure(BAD));
		save("two");
		assertEquals(List.of("2 two"), hear(1));
	}

	@Test
	void switchedOffItHearsNothing() throws InterruptedException {
		offers.add("good", hearing(GOOD, new Noting()));
		start(LONG);
		modules.switchOff(GOOD);
		assertTrue(modules.awaitReady(LONG));
		save("one");
		assertTrue(modules.awaitReady(LONG));
		modules.switchOn(GOOD);
		assertTrue(modules.awaitReady(LONG));
		save("two");
		assertEquals(List.of("2 two"), hear(1));
	}

	@Test
	void afterClosingNothingIsHeard() {
		offers.add("good", hearing(GOOD, new Noting()));
		start(LONG);
		modules.close();
		save("one");
		assertFalse(modules.awaitReady(LONG));
		assertTrue(heard.isEmpty());
	}

	@Test
	void aThousandSavesAreHeardInTheirOrder() throws InterruptedException {
		offers.add("good", hearing(GOOD, new Noting()));
		start(LONG);
		for (int i = 0; i < 1_000; i++) {
			save("thought " + i);
		}
		long last = 0;
		// Several changes of one record may be folded into the last.
		while (last < 1_000) {
			long version = Long.parseLong(hear(1).getFirst().split(" ")[0]);
			assertTrue(version >= last, version + " after " + last);
			last = version;
		}
		assertEquals(1_000, last);
	}
}
