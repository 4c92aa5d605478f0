package org.afterglow.web.internal.front;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

/** What is to be done later is done, or let go. */
class LaterTest {

	private static final Duration LONG = Duration.ofSeconds(30);

	@Test
	void itIsDoneWhenItsTimeHasCome() throws InterruptedException {
		CountDownLatch done = new CountDownLatch(2);
		try (Later later = Later.onThread()) {
			later.after(Duration.ZERO, done::countDown);
			later.after(Duration.ofMillis(5), done::countDown);
			assertTrue(done.await(20, TimeUnit.SECONDS));
		}
	}

	@Test
	void whatIsLeftWhenItIsClosedIsNotHeld() {
		Later later = Later.onThread();
		WeakReference<Object> practice = new WeakReference<>(kept(later));
		later.close();
		later.after(Duration.ZERO, () -> {
			throw new IllegalStateException("closed");
		});
		long end = System.nanoTime() + LONG.toNanos();
		while (practice.get() != null) {
			assertTrue(System.nanoTime() < end, "still held");
			System.gc();
		}
	}

	private static Object kept(Later later) {
		AtomicBoolean practice = new AtomicBoolean();
		later.after(Duration.ofDays(1), () -> practice.set(true));
		return practice;
	}

	@Test
	void whatHasBegunIsNotInterrupted() throws InterruptedException {
		CountDownLatch began = new CountDownLatch(1);
		CountDownLatch release = new CountDownLatch(1);
		CountDownLatch ended = new CountDownLatch(1);
		AtomicBoolean interrupted = new AtomicBoolean();
		Later later = Later.onThread();
		later.after(Duration.ZERO, () -> {
			began.countDown();
			try {
				release.await();
			} catch (InterruptedException e) {
				interrupted.set(true);
			}
			ended.countDown();
		});
		assertTrue(began.await(20, TimeUnit.SECONDS));
		later.close();
		release.countDown();
		assertTrue(ended.await(20, TimeUnit.SECONDS));
		assertFalse(interrupted.get());
	}
}
