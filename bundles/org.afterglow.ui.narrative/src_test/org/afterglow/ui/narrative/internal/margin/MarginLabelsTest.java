package org.afterglow.ui.narrative.internal.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.afterglow.ui.narrative.internal.margin.MarginLabels.Placed;
import org.afterglow.ui.narrative.internal.margin.MarginLabels.Wanted;
import org.junit.jupiter.api.Test;

class MarginLabelsTest {

	private static final List<Wanted<String>> WANTED = List.of(new Wanted<>("lamp", 100, 1), new Wanted<>("ferry", 100, 0),
			new Wanted<>("sea", 300, 0), new Wanted<>("begins above", -40, 0));

	@Test
	void aNameThatFindsItsLineTakenMovesDown() {
		MarginLabels<String> labels = MarginLabels.place(WANTED, 2, 400, 20);
		assertEquals(List.of(new Placed<>("begins above", 2), new Placed<>("ferry", 100), new Placed<>("lamp", 120),
				new Placed<>("sea", 300)), labels.placed());
		assertEquals(0, labels.left());
	}

	@Test
	void whatFindsNoRoomIsCounted() {
		MarginLabels<String> labels = MarginLabels.place(WANTED, 2, 130, 20);
		assertEquals(List.of("begins above", "ferry"), labels.placed().stream().map(Placed::what).toList());
		assertEquals(2, labels.left());
	}
}
