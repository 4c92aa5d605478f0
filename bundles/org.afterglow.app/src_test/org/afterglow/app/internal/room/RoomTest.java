package org.afterglow.app.internal.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

class RoomTest {

	@Test
	void standardAndWideWindowsAreAsDrawn() {
		assertEquals(226, new Room(1280, 1).side(226, 280));
		assertEquals(280, new Room(1920, 1).side(226, 280));
		assertEquals(280, new Room(3840, 1).side(226, 280));
		assertEquals(253, new Room(1600, 1).side(226, 280));
	}

	@Test
	void whatGivesGivesInOrder() {
		Room standard = new Room(1280, 1);
		assertTrue(standard.rightInTwo() && standard.treeStays() && standard.rightStays() && standard.namesCommands());
		Room narrower = new Room(1199, 1);
		assertTrue(!narrower.rightInTwo() && narrower.treeStays() && narrower.rightStays());
		Room slim = new Room(1023, 1);
		assertTrue(!slim.treeStays() && !slim.namesCommands() && slim.rightStays());
		assertEquals(Set.of(Fold.TREE), Fold.in(slim));
		assertEquals(Set.of(Fold.TREE, Fold.RIGHT), Fold.in(new Room(799, 1)));
		assertEquals(Set.of(), Fold.in(standard));
	}

	@Test
	void largeLettersTakeRoomAndWidenWhatHoldsThem() {
		Room twice = new Room(1280 / 2.0, 2);
		assertFalse(twice.rightStays());
		assertEquals(452, twice.side(226, 280));
	}

	@Test
	void theFieldShrinksWithTheWindow() {
		assertEquals(250, new Room(1280, 1).findField());
		assertEquals(160, new Room(800, 1).findField());
		assertEquals(100, new Room(300, 1).findField());
	}

	@Test
	void nonsenseIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Room(-1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Room(100, 0));
	}
}
