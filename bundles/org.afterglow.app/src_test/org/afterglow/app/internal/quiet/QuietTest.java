package org.afterglow.app.internal.quiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.afterglow.app.internal.quiet.Quiet.Closing;
import org.afterglow.app.internal.quiet.Quiet.Open;
import org.afterglow.app.internal.quiet.Quiet.Over;
import org.junit.jupiter.api.Test;

class QuietTest {

	private Instant wall = Instant.parse("2026-11-08T15:06:00Z");
	private long nanos = 5;
	private int minutes = 10;
	private final Quiet quiet = new Quiet(() -> wall, () -> nanos, () -> minutes);

	@Test
	void staysOpenWhileSomebodyIsThere() {
		assertEquals(new Open(10), quiet.state());
		pass(Duration.ofMinutes(8));
		assertEquals(new Open(10), quiet.touched());
		pass(Duration.ofMinutes(8));
		assertEquals(new Open(10), quiet.state());
	}

	@Test
	void countsTheLastMinuteAndAnyKeyKeepsItOpen() {
		pass(Duration.ofSeconds(9 * 60 + 12));
		Closing closing = assertInstanceOf(Closing.class, quiet.state());
		assertEquals("0:48", Minutes.of(closing.left()));
		assertEquals(new Open(10), quiet.touched());
		pass(Duration.ofSeconds(60));
		assertEquals(new Open(10), quiet.state());
	}

	@Test
	void whoComesTooLateDoesNotKeepItOpen() {
		pass(Duration.ofMinutes(10));
		assertEquals(new Over(), quiet.state());
		assertEquals(new Over(), quiet.touched());
		assertEquals(new Over(), quiet.state());
	}

	@Test
	void whoLeftTheMachineIsGoneWhateverIsTouched() {
		quiet.leave();
		assertEquals(new Over(), quiet.state());
		assertEquals(new Over(), quiet.touched());
		assertEquals(new Over(), quiet.state());
	}

	@Test
	void theTimeThatAComputerSleepsCounts() {
		wall = wall.plus(Duration.ofHours(8));
		nanos += Duration.ofSeconds(2).toNanos();
		assertEquals(new Over(), quiet.touched());
	}

	@Test
	void aClockThatIsSetBackKeepsNothingOpen() {
		wall = wall.minus(Duration.ofHours(3));
		nanos += Duration.ofMinutes(10).toNanos();
		assertEquals(new Over(), quiet.state());
	}

	@Test
	void aLongerOrShorterTimeHoldsAtOnce() {
		pass(Duration.ofMinutes(12));
		minutes = 60;
		assertEquals(new Open(60), quiet.state());
		minutes = 5;
		assertEquals(new Over(), quiet.state());
	}

	@Test
	void aSingleMinuteIsNotAllWarning() {
		minutes = 1;
		assertEquals(new Open(1), quiet.touched());
		pass(Duration.ofSeconds(29));
		assertEquals(new Open(1), quiet.state());
		pass(Duration.ofSeconds(2));
		assertInstanceOf(Closing.class, quiet.state());
	}

	@Test
	void wakesRarelyAndInTheLastMinuteOnceASecond() {
		assertEquals(Duration.ofMinutes(1), quiet.next());
		pass(Duration.ofSeconds(8 * 60 + 30));
		assertEquals(Duration.ofSeconds(30), quiet.next());
		pass(Duration.ofSeconds(30));
		assertEquals(Duration.ofSeconds(1), quiet.next());
		pass(Duration.ofMillis(400));
		assertEquals(Duration.ofMillis(600), quiet.next());
	}

	/** From whatever moment, waking when it is due leads to every second once and then to the end. */
	@Test
	void everySecondIsSaidOnce() {
		pass(Duration.ofMillis(7_317));
		int said = 60;
		while (quiet.state() instanceof Open) {
			pass(quiet.next());
		}
		while (quiet.state() instanceof Closing closing) {
			assertEquals(String.format("%d:%02d", said / 60, said % 60), Minutes.of(closing.left()));
			said--;
			assertTrue(said >= 0, "counted on and on");
			pass(quiet.next());
		}
		assertEquals(0, said);
		assertEquals(new Over(), quiet.state());
	}

	private void pass(Duration time) {
		wall = wall.plus(time);
		nanos += time.toNanos();
	}
}
