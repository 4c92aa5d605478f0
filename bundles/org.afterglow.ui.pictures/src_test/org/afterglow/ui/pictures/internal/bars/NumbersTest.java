package org.afterglow.ui.pictures.internal.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** How numbers of a chart are said. */
class NumbersTest {

	@Test
	void aNumberHasAPlaceBehindThePointWhereItNeedsOne() {
		Numbers german = new Numbers(Locale.GERMAN);
		assertEquals("12,5", german.say(OptionalDouble.of(12.5)));
		assertEquals("1.204", german.say(OptionalDouble.of(1204)));
		assertEquals("33.3", new Numbers(Locale.UK).say(100 / 3.0));
		assertEquals("\u2013", german.say(OptionalDouble.empty()));
	}

	@Test
	void anAxisEndsWithItsLastNumber() {
		var upToHundred = new Numbers(Locale.UK).formatUpTo(100);
		assertEquals("100", upToHundred.format(100.0));
		assertEquals("", upToHundred.format(110.0));
		assertEquals("0", upToHundred.format(0L));
	}
}
