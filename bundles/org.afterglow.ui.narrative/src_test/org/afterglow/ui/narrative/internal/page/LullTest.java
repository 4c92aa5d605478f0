package org.afterglow.ui.narrative.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LullTest {

	private final ByHand clock = new ByHand();
	private final Lull lull = new Lull(clock);
	private final List<String> done = new ArrayList<>();
	private final Runnable count = () -> done.add("count");
	private final Runnable passage = () -> done.add("passage");

	@Test
	void whatFollowsTheWordsIsDoneOnceAndTogetherWhenNobodyTypes() {
		for (int key = 0; key < 10; key++) {
			lull.typed(count);
			lull.typed(passage);
			assertTrue(lull.takes(passage));
			clock.passes(200);
		}
		assertEquals(List.of(), done);
		clock.passes(2000);
		assertEquals(List.of("count", "passage"), done);
	}

	@Test
	void whoeverDoesNotTypeWaitsForNothing() {
		assertFalse(lull.takes(passage));
		lull.typed(count);
		clock.passes(2000);
		assertFalse(lull.takes(passage));
		clock.passes(2000);
		assertEquals(List.of("count"), done);
	}

	@Test
	void whoTypesOnAndOnSeesItNowAndThenTogetherWithAKey() {
		for (int key = 0; key < 100; key++) {
			lull.typed(count);
			int before = done.size();
			clock.turn();
			int withKey = done.size();
			assertTrue(withKey - before <= 1);
			clock.passes(200);
			assertEquals(withKey, done.size(), "done between two keys");
		}
		assertEquals(3, done.size());
	}

	/** Time that passes when it is told to. */
	private static final class ByHand implements Lull.Clock {

		private final List<Runnable> next = new ArrayList<>();
		private Runnable later = () -> {
		};
		private long due = Long.MAX_VALUE;
		private long now;

		@Override
		public void later(int millis, Runnable work) {
			due = now + millis * 1_000_000L;
			later = work;
		}

		@Override
		public void next(Runnable work) {
			next.add(work);
		}

		@Override
		public long nanos() {
			return now;
		}

		void turn() {
			List<Runnable> all = List.copyOf(next);
			next.clear();
			all.forEach(Runnable::run);
		}

		void passes(int millis) {
			now += millis * 1_000_000L;
			if (now >= due) {
				due = Long.MAX_VALUE;
				later.run();
			}
		}
	}
}
