package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OwnClipTest {

	private Optional<String> board = Optional.empty();
	private Optional<String> marked = Optional.empty();
	private Optional<Runnable> woken = Optional.empty();
	private long wakesAt;
	private long nanos = 7;
	private final OwnClip clip = new OwnClip(new OwnClip.Board() {
		@Override
		public Optional<String> text() {
			return board;
		}

		@Override
		public void mark(String text) {
			marked = Optional.of(text);
		}

		@Override
		public void clear() {
			board = Optional.empty();
		}
	}, (millis, action) -> {
		woken = Optional.of(action);
		wakesAt = nanos + Duration.ofMillis(millis).toNanos();
	}, () -> nanos);

	@Test
	void whatWasCopiedGoesAfterAMinute() {
		copy("a ferry without a light");
		assertEquals(Optional.of("a ferry without a light"), marked);
		pass(Duration.ofSeconds(59));
		assertEquals(Optional.of("a ferry without a light"), board);
		pass(Duration.ofSeconds(2));
		assertEquals(Optional.empty(), board);
	}

	@Test
	void copyingAgainBeginsAnew() {
		copy("one");
		pass(Duration.ofSeconds(40));
		copy("two");
		pass(Duration.ofSeconds(40));
		assertEquals(Optional.of("two"), board);
		pass(Duration.ofSeconds(21));
		assertEquals(Optional.empty(), board);
	}

	@Test
	void whatAnotherProgramPutThereStays() {
		copy("ours");
		board = Optional.of("theirs");
		pass(Duration.ofSeconds(61));
		assertEquals(Optional.of("theirs"), board);
		copy("ours");
		board = Optional.of("theirs");
		clip.clear();
		assertEquals(Optional.of("theirs"), board);
	}

	@Test
	void theLockTakesItAwayAtOnce() {
		copy("ours");
		clip.clear();
		assertEquals(Optional.empty(), board);
	}

	@Test
	void whatWasThereBeforeIsNotOurs() {
		board = Optional.of("theirs");
		clip.clear();
		assertEquals(Optional.of("theirs"), board);
		assertTrue(woken.isEmpty());
	}

	@Test
	void anotherClockGoesOnFromWhereTheFirstWas() {
		copy("ours");
		pass(Duration.ofSeconds(50));
		clip.clock(() -> 0);
		assertEquals(Optional.of("ours"), board);
		clip.clock(() -> Duration.ofSeconds(90).toNanos());
		assertEquals(Optional.of("ours"), board, "a new clock alone lets no time pass");
	}

	private void copy(String text) {
		board = Optional.of(text);
		clip.copied();
	}

	private void pass(Duration time) {
		long until = nanos + time.toNanos();
		while (woken.isPresent() && wakesAt <= until) {
			nanos = wakesAt;
			Runnable action = woken.get();
			woken = Optional.empty();
			action.run();
		}
		nanos = until;
	}
}
