package org.afterglow.ui.search.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RowPlacesTest {

	private final RowPlaces places = RowPlaces.of(List.of(10, 30, 20), height -> height);

	@Test
	void rowsStandBelowEachOther() {
		assertEquals(60, places.total());
		assertEquals(3, places.count());
		assertEquals(10, places.top(1));
		assertEquals(30, places.height(1));
	}

	@Test
	void aHeightBelongsToOneRow() {
		assertEquals(List.of(-1, 0, 0, 1, 1, 2, 2, -1), List.of(-1, 0, 9, 10, 39, 40, 59, 60).stream().map(places::at).toList());
		assertEquals(-1, RowPlaces.NONE.at(0));
	}
}
