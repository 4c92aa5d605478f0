package org.afterglow.web.internal.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.afterglow.web.internal.http.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Few work, many wait, and nobody keeps the practice from being locked. */
class WorkersTest {

	private static final Duration LONG = Duration.ofSeconds(30);

	private final Workers workers = new Workers();
	private final CompletableFuture<Void> happened = new CompletableFuture<>();

	@AfterEach
	void stop() {
		workers.close(Duration.ZERO);
	}

	private <T> CompletableFuture<T> begin(Supplier<T> work) {
		CompletableFuture<T> done = new CompletableFuture<>();
		workers.execute(() -> {
			try {
				done.complete(workers.atPlace(work::get));
			} catch (RuntimeException e) {
				done.completeExceptionally(e);
			}
		});
		return done;
	}

	@Test
	void noMoreThanEightWorkAtATime() throws Exception {
		AtomicInteger at = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		List<CompletableFuture<Boolean>> all = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			all.add(begin(() -> {
				most.accumulateAndGet(at.incrementAndGet(), Math::max);
				Thread.yield();
				at.decrementAndGet();
				return true;
			}));
		}
		for (CompletableFuture<Boolean> each : all) {
			assertTrue(each.get(20, TimeUnit.SECONDS));
		}
		assertTrue(most.get() <= Workers.WORKING, "at a time: " + most);
	}

	@Test
	void whoWaitsTakesNoPlaceAndTooManyAreToldToComeAgain() throws Exception {
		CountDownLatch waiting = new CountDownLatch(Workers.WAITING);
		List<CompletableFuture<Boolean>> all = new ArrayList<>();
		for (int i = 0; i < Workers.WAITING; i++) {
			all.add(begin(() -> {
				waiting.countDown();
				return workers.await(happened, LONG);
			}));
		}
		assertTrue(waiting.await(20, TimeUnit.SECONDS));
		assertEquals("worked", begin(() -> "worked").get(20, TimeUnit.SECONDS));
		// The last of them has counted itself and may not have begun to wait: asked until there is no room.
		Problem problem = null;
		while (problem == null) {
			problem = begin(() -> {
				try {
					workers.await(new CompletableFuture<>(), Duration.ZERO);
					return null;
				} catch (Problem tooMany) {
					return tooMany;
				}
			}).get(20, TimeUnit.SECONDS);
		}
		assertEquals(429, problem.status());
		assertEquals("1", problem.answer().headers().get("Retry-After"));
		happened.complete(null);
		for (CompletableFuture<Boolean> each : all) {
			assertTrue(each.get(20, TimeUnit.SECONDS));
		}
	}

	@Test
	void theTimeOfWhoWaitsComesToAnEnd() throws Exception {
		assertFalse(begin(() -> workers.await(happened, Duration.ofMillis(20))).get(20, TimeUnit.SECONDS));
	}

	@Test
	void whoWaitsIsToldWhenThePracticeIsLocked() throws Exception {
		CountDownLatch waiting = new CountDownLatch(1);
		CompletableFuture<Boolean> one = begin(() -> {
			waiting.countDown();
			return workers.await(happened, LONG);
		});
		assertTrue(waiting.await(20, TimeUnit.SECONDS));
		workers.leave();
		ExecutionException thrown = assertThrows(ExecutionException.class, () -> one.get(20, TimeUnit.SECONDS));
		assertEquals(423, ((Problem) thrown.getCause()).status());
		Problem late = (Problem) assertThrows(ExecutionException.class, () -> begin(() -> "late").get(20, TimeUnit.SECONDS)).getCause();
		assertEquals(423, late.status());
		assertTrue(workers.close(LONG));
		assertEquals(423, assertThrows(Problem.class, () -> workers.execute(() -> {
		})).status());
	}

	@Test
	void nobodyIsInterrupted() throws Exception {
		CountDownLatch began = new CountDownLatch(1);
		CompletableFuture<Void> release = new CompletableFuture<>();
		CompletableFuture<Boolean> one = begin(() -> {
			began.countDown();
			release.join();
			return Thread.currentThread().isInterrupted();
		});
		assertTrue(began.await(20, TimeUnit.SECONDS));
		assertFalse(workers.close(Duration.ofMillis(50)));
		release.complete(null);
		assertFalse(one.get(20, TimeUnit.SECONDS));
	}

	@Test
	void whoWaitedComesToAnEndBeforeThePracticeIsClosed() throws Exception {
		CountDownLatch waiting = new CountDownLatch(1);
		AtomicInteger ended = new AtomicInteger();
		CompletableFuture<Boolean> one = begin(() -> {
			waiting.countDown();
			try {
				return workers.await(happened, LONG);
			} finally {
				// Its line in the log takes a while.
				LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
				ended.incrementAndGet();
			}
		});
		assertTrue(waiting.await(20, TimeUnit.SECONDS));
		assertTrue(workers.close(LONG));
		assertEquals(1, ended.get());
		assertThrows(ExecutionException.class, () -> one.get(20, TimeUnit.SECONDS));
	}

	/** Scripts ask for changes by day and by night. */
	@Test
	void nothingIsKeptOfWaitingThatCameToNothing() throws Exception {
		List<WeakReference<Object>> kept = begin(() -> {
			List<WeakReference<Object>> gone = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				CompletableFuture<Void> never = new CompletableFuture<>();
				gone.add(new WeakReference<>(never));
				workers.await(never, Duration.ofMillis(1));
			}
			return gone;
		}).get(20, TimeUnit.SECONDS);
		long end = System.nanoTime() + LONG.toNanos();
		while (kept.stream().anyMatch(each -> each.get() != null)) {
			assertTrue(System.nanoTime() < end, "held: " + kept.stream().filter(each -> each.get() != null).count());
			System.gc();
		}
	}

	@Test
	void whatWasWaitedForAndFailedIsNoAnswer() {
		happened.completeExceptionally(new IllegalStateException("of the test"));
		ExecutionException thrown = assertThrows(ExecutionException.class, () -> begin(() -> workers.await(happened, LONG)).get(20, TimeUnit.SECONDS));
		assertEquals(IllegalStateException.class, thrown.getCause().getClass());
	}
}
