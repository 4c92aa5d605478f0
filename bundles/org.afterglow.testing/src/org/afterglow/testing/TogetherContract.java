package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.records.Change;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordsUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several changes as one, the feed, and many threads. */
public abstract class TogetherContract extends RecordsSuite {

	@Test
	void workThatThrowsLeavesNothingBehind() {
		client("before");
		FeedPosition before = records().feed().position();
		var failure = new IllegalStateException("of the test");
		assertSame(failure, assertThrows(IllegalStateException.class, () -> records().together(() -> {
			Session session = session(client("inside"), 1);
			records().narratives().save(CodedText.told(session.id(), "t", "x").coded("x", code("c").id()).build());
			assertEquals(1, records().narratives().count(), "inside, its own changes are seen");
			throw failure;
		})));
		assertEquals(1, records().clients().all().size());
		assertEquals(0, records().narratives().count());
		assertEquals(List.of(), records().codes().all());
		assertEquals(before, records().feed().position());
	}

	@Test
	void aNestedCallJoinsTheOuterOne() {
		assertThrows(IllegalStateException.class, () -> records().together(() -> {
			records().together(() -> client("nested"));
			throw new IllegalStateException("of the test");
		}));
		assertEquals(List.of(), records().clients().all());
		String result = records().together(() -> records().together(() -> client("nested")).label());
		assertEquals("nested", result);
		assertEquals(1, records().clients().all().size());
	}

	@Test
	void aNestedCallThatThrowsTakesTheOuterOneAlong() {
		assertThrows(RecordsUnavailable.class, () -> records().together(() -> {
			client("outer");
			assertThrows(IllegalStateException.class, () -> records().together(() -> {
				client("inner");
				throw new IllegalStateException("of the test");
			}));
			return "caught";
		}));
		assertEquals(List.of(), records().clients().all());
		client("afterwards");
	}

	@Test
	void aRefusedCallInsideCanBeCaught() {
		client("taken");
		records().together(() -> {
			client("first");
			assertThrows(NameTaken.class, () -> client("TAKEN"));
			return client("second");
		});
		assertEquals(List.of("first", "second", "taken"), records().clients().all().stream().map(Client::label).toList());
	}

	@Test
	void theFeedNumbersWhatWasChanged() {
		UUID lineage = records().feed().position().lineage();
		assertEquals(new FeedPosition(lineage, 0), records().feed().position());
		Client client = client("c");
		Session session = session(client, 1);
		Code code = code("k");
		CodedNarrative told = records().narratives().save(CodedText.told(session.id(), "t", "x").build());
		List<Change> all = records().feed().after(0, 100);
		assertEquals(List.of(Subject.CLIENT, Subject.SESSION, Subject.CODE, Subject.NARRATIVE),
				all.stream().map(Change::subject).toList());
		assertEquals(List.of(client.id().value(), session.id().value(), code.id().value(), told.narrative().id().value()),
				all.stream().map(Change::id).toList());
		assertRising(all);
		assertEquals(new FeedPosition(lineage, all.getLast().number()), records().feed().position());
		assertEquals(all.subList(1, 3), records().feed().after(all.getFirst().number(), 2));
		assertEquals(List.of(), records().feed().after(all.getLast().number(), 100));
	}

	@Test
	void aRecordStandsInTheFeedOnceWhereItLastChanged() {
		Session session = session();
		Narrative first = records().narratives().save(CodedText.told(session.id(), "t", "x").build()).narrative();
		Code code = code("k");
		for (int i = 0; i < 3; i++) {
			first = records().narratives().saveHead(first.titled("title " + i));
		}
		List<Change> all = records().feed().after(0, 100);
		assertEquals(List.of(Subject.CLIENT, Subject.SESSION, Subject.CODE, Subject.NARRATIVE),
				all.stream().map(Change::subject).toList());
		records().codes().delete(code.id());
		Change last = records().feed().after(0, 100).getLast();
		assertEquals(List.of(code.id().value(), true), List.of(last.id(), last.deleted()));
		assertEquals(4, records().feed().after(0, 100).size());
	}

	private static void assertRising(List<Change> changes) {
		for (int i = 1; i < changes.size(); i++) {
			assertTrue(changes.get(i - 1).number() < changes.get(i).number());
		}
	}

	@Test
	void listenersHearOnceAfterTheWholeIsDone() {
		List<FeedPosition> heard = new ArrayList<>();
		List<Integer> seen = new ArrayList<>();
		Subscription subscription = records().feed().listen(position -> {
			heard.add(position);
			seen.add(records().clients().all().size());
		});
		records().together(() -> {
			client("a");
			client("b");
			assertEquals(List.of(), heard);
			return "";
		});
		assertEquals(List.of(records().feed().position()), heard);
		assertEquals(List.of(2), seen);
		assertThrows(NameTaken.class, () -> client("A"));
		records().together(() -> records().clients().all());
		assertEquals(1, heard.size(), "neither a refusal nor reading is a change");
		subscription.close();
		subscription.close();
		client("c");
		assertEquals(1, heard.size());
	}

	@Test
	void aListenerThatFailsHarmsNobody() {
		List<FeedPosition> heard = new ArrayList<>();
		Subscription bad = records().feed().listen(position -> {
			throw new IllegalStateException("of the test");
		});
		Subscription good = records().feed().listen(heard::add);
		client("a");
		bad.close();
		good.close();
		assertEquals(1, heard.size());
		assertEquals(1, records().clients().all().size());
	}

	@Test
	void aCancelledThreadHarmsNobodyElse() {
		Session session = session();
		Thread.currentThread().interrupt();
		try {
			records().narratives().save(CodedText.told(session.id(), "t", "x").build());
			records().narratives().count();
		} finally {
			assertTrue(Thread.interrupted(), "whoever asked for an end is still heard");
		}
		records().narratives().save(CodedText.told(session.id(), "u", "x").build());
		assertEquals(2, records().narratives().count());
	}

	@Test
	@Timeout(30)
	void readersGoOnWhileSomebodyWrites() throws Exception {
		Session session = session();
		CountDownLatch inside = new CountDownLatch(1);
		CountDownLatch read = new CountDownLatch(1);
		try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
			Future<String> writer = pool.submit(() -> records().together(() -> {
				records().narratives().save(CodedText.told(session.id(), "t", "x").build());
				inside.countDown();
				await(read);
				return "written";
			}));
			await(inside);
			assertEquals(0, records().narratives().count(), "not seen before it is kept");
			read.countDown();
			assertEquals("written", writer.get(20, TimeUnit.SECONDS));
		}
		assertEquals(1, records().narratives().count());
	}

	private static void await(CountDownLatch latch) {
		try {
			assertTrue(latch.await(20, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	@Timeout(60)
	void aReaderNeverSeesHalfASave() throws Exception {
		Session session = session();
		Code code = code("c");
		CodedNarrative first = records().narratives().save(CodedText.told(session.id(), "t", "0 times").coded("0", code.id())
				.build());
		AtomicBoolean done = new AtomicBoolean();
		try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
			List<Future<Integer>> readers = new ArrayList<>();
			for (int i = 0; i < 2; i++) {
				readers.add(pool.submit(() -> readUntil(done, first)));
			}
			CodedNarrative last = first;
			for (int i = 1; i <= 60; i++) {
				CodedNarrative next = CodedText
						.on(CodedNarrative.uncoded(last.narrative().withText(i + " times"))).coded("" + i, code.id()).build();
				last = records().narratives().save(next);
			}
			done.set(true);
			for (Future<Integer> reader : readers) {
				assertTrue(reader.get(20, TimeUnit.SECONDS) > 0);
			}
		}
	}

	/** Text and the quote of its anchor always belong together, or loading reports an anchor that was lost. */
	private int readUntil(AtomicBoolean done, CodedNarrative told) {
		int reads = 0;
		do {
			CodedNarrative read = records().narratives().byId(told.narrative().id()).orElseThrow();
			assertEquals(read.narrative().text(), read.anchors().getFirst().quote() + " times");
			assertEquals(1, records().narratives().of(told.narrative().session()).size());
			reads++;
		} while (!done.get());
		return reads;
	}

	@Test
	@Timeout(60)
	void writersTakeTurns() throws Exception {
		Session session = session();
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<Future<Void>> writers = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				String name = "writer " + i;
				writers.add(pool.submit(() -> {
					for (int n = 0; n < 10; n++) {
						records().narratives().save(CodedText.told(session.id(), name, "x").build());
					}
					return null;
				}));
			}
			for (Future<Void> writer : writers) {
				writer.get(40, TimeUnit.SECONDS);
			}
		}
		assertEquals(40, records().narratives().of(session.id()).size());
		List<Change> changes = records().feed().after(0, 1_000);
		assertRising(changes);
		assertEquals(42, changes.size());
		assertFalse(changes.stream().anyMatch(Change::deleted));
		assertEquals(Optional.of(changes.getLast().number()), Optional.of(records().feed().position().number()));
	}
}
