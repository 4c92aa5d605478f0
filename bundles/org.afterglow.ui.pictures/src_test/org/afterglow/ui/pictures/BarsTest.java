package org.afterglow.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.afterglow.ui.Tone;
import org.junit.jupiter.api.Test;

/** What can be laid side by side. */
class BarsTest {

	private static final List<Bars.Group> TWO = List.of(new Bars.Group("1", "The first"), new Bars.Group("2", "The second"));

	private static Bars.Series series(String name, double... numbers) {
		return Bars.Series.bars(name, Tone.DUSK, DoubleStream.of(numbers).mapToObj(OptionalDouble::of).toList());
	}

	private static Bars.Panel panel(Bars.Series... series) {
		return new Bars.Panel("Minutes", List.of(series), OptionalDouble.empty());
	}

	@Test
	void eachSeriesHasANumberForEachGroup() {
		Bars bars = new Bars("Two panels", "Week", TWO, List.of(panel(series("before", 1, 2), series("after", 3, 4)), panel(series("before", 5, 6))), false);
		assertEquals(List.of("before", "after", "before"), bars.series().stream().map(Bars.Series::name).toList());
		assertThrows(IllegalArgumentException.class, () -> new Bars("One is missing", "Week", TWO, List.of(panel(series("before", 1))), false));
	}

	@Test
	void numbersGoUpFromNothing() {
		assertThrows(IllegalArgumentException.class, () -> series("below", -0.5));
		assertThrows(IllegalArgumentException.class, () -> series("endless", Double.POSITIVE_INFINITY));
		assertThrows(IllegalArgumentException.class, () -> series("none", Double.NaN));
		assertEquals(List.of(OptionalDouble.empty()), Bars.Series.line("left out", Tone.EMBER, List.of(OptionalDouble.empty())).numbers());
	}

	@Test
	void anAxisGoesUpAndAChartHasAName() {
		assertThrows(IllegalArgumentException.class, () -> new Bars.Panel("Flat", List.of(series("a", 0)), OptionalDouble.of(0)));
		assertThrows(IllegalArgumentException.class, () -> new Bars.Panel("Empty", List.of(), OptionalDouble.empty()));
		assertThrows(IllegalArgumentException.class, () -> new Bars(" ", "Week", TWO, List.of(panel(series("a", 1, 2))), false));
		assertThrows(IllegalArgumentException.class, () -> new Bars("Weeks", "", TWO, List.of(panel(series("a", 1, 2))), false));
		assertThrows(IllegalArgumentException.class, () -> new Bars("Empty", "Week", TWO, List.of(), false));
	}

	@Test
	void wordsOfAClientStayOutOfLogs() {
		Bars bars = new Bars("Records", "Week", List.of(new Bars.Group("Alone", "Alone at the till")), List.of(panel(series("before", 80))), true);
		assertFalse(bars.toString().contains("Alone") || bars.groups().toString().contains("Alone"), bars.toString());
	}
}
