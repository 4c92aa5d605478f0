package org.afterglow.ui.narrative.internal.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.afterglow.ui.narrative.internal.margin.MarginLabels.Placed;
import org.afterglow.ui.narrative.internal.margin.MarginLabels.Wanted;
import org.junit.jupiter.api.Test;

class MarginLabelsTest {

	@Test
	void aNameThatFindsItsLineTakenMovesDown() {
		List<Placed<String>> placed = MarginLabels.place(
				List.of(new Wanted<>("lamp", 100, 1), new Wanted<>("ferry", 100, 0), new Wanted<>("sea", 300, 0),
						new Wanted<>("begins above", -40, 0)),
				2, 20);
		assertEquals(List.of(new Placed<>("begins above", 2), new Placed<>("ferry", 100), new Placed<>("lamp", 120),
				new Placed<>("sea", 300)), placed);
	}
}
