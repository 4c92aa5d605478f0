package org.afterglow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AnchorTest {

	private static Anchor on(String text, int start, int end) {
		return Anchor.on(NarrativeId.random(), text, new TextSpan(start, end));
	}

	@Test
	void wordsThatStandWhereTheyStoodAreFoundThere() {
		Anchor door = on("a door, a door", 10, 14);
		assertEquals(door, door.foundIn("a door, a door"));
	}

	@Test
	void theNearestOfSeveralPlacesIsTaken() {
		Anchor door = on("a door, a door", 10, 14);
		assertEquals(new TextSpan(12, 16), door.foundIn("door ------ door").span());
		assertEquals(new TextSpan(2, 6), door.foundIn("a door").span());
	}

	@Test
	void wordsThatAreGoneLeaveTheAnchorWithItsQuote() {
		Anchor gone = on("a door", 2, 6).foundIn("a gate");
		assertEquals(AnchorState.UNANCHORED, gone.state());
		assertEquals("door", gone.quote());
	}

	@Test
	void aPlaceThatCutsACharacterInTwoIsNone() {
		Anchor half = new Anchor(AnchorId.random(), NarrativeId.random(), new TextSpan(0, 1), "\uD83D",
				AnchorState.UNANCHORED);
		assertEquals(AnchorState.UNANCHORED, half.foundIn("\uD83D\uDE42").state());
	}
}
