package org.afterglow.web.internal.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.afterglow.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "fr" })
	void theWordsAreManyAndPlain(String language) {
		List<String> words = CodeWords.list(Locale.of(language));
		assertTrue(words.size() >= 512, words.size() + " words");
		assertEquals(words.size(), new HashSet<>(words).size());
		words.forEach(word -> assertTrue(word.matches("[a-z]{3,12}"), word));
	}

	@Test
	void aCodeIsReadHoweverItIsTyped() {
		Optional<String> code = Optional.of("acorn-lamp-river-moss-kite-tide");
		assertEquals(code, CodeWords.read("acorn-lamp-river-moss-kite-tide"));
		assertEquals(code, CodeWords.read("  Acorn lamp  RIVER moss, kite\ttide \n"));
		assertEquals(code, CodeWords.read("acorn–lamp—river‑moss.kite+tide"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "acorn", "acorn-lamp-river-moss-kite", "acorn-lamp-river-moss-kite-tide-owl", "acorn-lamp-river-moss-kite-t1de",
			"acorn-lamp-river-moss-kite-té", "a-b-c-d-e-f", "'; drop table; -- - - -" })
	void whatIsNoCodeIsNone(String typed) {
		assertEquals(Optional.empty(), CodeWords.read(typed));
	}

	@Test
	void somethingEndlessIsNoCode() {
		assertEquals(Optional.empty(), CodeWords.read("acorn ".repeat(100_000)));
	}

	@Test
	void noTwoCodesAreAlike() {
		Set<String> codes = new HashSet<>();
		for (int i = 0; i < 2000; i++) {
			List<String> code = CodeWords.random(Locale.ENGLISH);
			assertEquals(CodeWords.WORDS, code.size());
			assertTrue(codes.add(CodeWords.joined(code)));
		}
	}

	@Test
	void aFewSlipsCostNothingAndMoreCostTime() {
		MovableClock clock = new MovableClock();
		Guesses guesses = new Guesses(clock);
		for (int i = 0; i < Guesses.FREE - 1; i++) {
			guesses.wrong();
		}
		assertEquals(Duration.ZERO, guesses.left());
		guesses.wrong();
		assertEquals(Duration.ofSeconds(1), guesses.left());
		clock.pass(Duration.ofSeconds(1));
		assertEquals(Duration.ZERO, guesses.left());
		guesses.wrong();
		assertEquals(Duration.ofSeconds(2), guesses.left());
		for (int i = 0; i < 50; i++) {
			guesses.wrong();
		}
		assertEquals(Duration.ofMinutes(1), guesses.left());
		clock.pass(Duration.ofDays(-300));
		assertEquals(Duration.ofMinutes(1), guesses.left());
		clock.pass(Duration.ofMinutes(16));
		assertEquals(Duration.ZERO, guesses.left());
		guesses.wrong();
		assertEquals(Duration.ZERO, guesses.left());
	}

	@Test
	void aRightOneEndsThePause() {
		Guesses guesses = new Guesses(new MovableClock());
		for (int i = 0; i < 20; i++) {
			guesses.wrong();
		}
		assertFalse(guesses.left().isZero());
		guesses.right();
		assertEquals(Duration.ZERO, guesses.left());
	}
}
