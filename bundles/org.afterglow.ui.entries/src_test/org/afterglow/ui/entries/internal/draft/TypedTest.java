package org.afterglow.ui.entries.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** What is written is read again, in two languages. */
class TypedTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 8);
	private final Typed english = new Typed(Locale.UK, TODAY);
	private final Typed german = new Typed(Locale.GERMANY, TODAY);

	@Test
	void numbers() {
		assertEquals(OptionalDouble.of(62.5), english.number(" 62.5 "));
		assertEquals(OptionalDouble.of(62.5), german.number("62,5"));
		assertEquals(OptionalDouble.of(62.5), german.number("62.5"));
		assertEquals(OptionalDouble.of(-5), english.number("\u22125"));
		assertEquals(OptionalDouble.empty(), english.number("62 or so"));
		assertEquals(OptionalDouble.empty(), english.number(""));
		assertEquals("85", english.number(85));
		assertEquals("62,5", german.number(62.5));
	}

	@Test
	void days() {
		Optional<LocalDate> eighth = Optional.of(TODAY);
		assertEquals(eighth, english.day("8/11/2026"));
		assertEquals(eighth, english.day("08/11/26"));
		assertEquals(eighth, english.day("8 nov 2026"));
		assertEquals(eighth, english.day("2026-11-08"));
		assertEquals(eighth, german.day("8.11.2026"));
		assertEquals(eighth, german.day("8. November 2026"));
		assertEquals(eighth, english.day(english.day(TODAY)));
		assertEquals(eighth, german.day(german.day(TODAY)));
		assertEquals(Optional.empty(), english.day("31/2/2026"));
		assertEquals(Optional.empty(), english.day("soon"));
	}

	@Test
	void lengths() {
		assertEquals(Optional.of(Duration.ofMinutes(90)), english.length("90"));
		assertEquals(Optional.of(Duration.ofMinutes(90)), english.length("1:30"));
		assertEquals(Optional.of(Duration.ofMinutes(90)), english.length("1 h 30 min"));
		assertEquals(Optional.of(Duration.ofMinutes(60)), german.length("1 Std."));
		assertEquals(Optional.empty(), english.length(""));
		assertEquals(Optional.empty(), english.length("a while"));
		assertEquals("45 min", english.length(Duration.ofMinutes(45)));
		assertEquals("1 h 30 min", english.length(Duration.ofMinutes(90)));
		assertEquals("2 h", english.length(Duration.ofHours(2)));
	}
}
