package org.afterglow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class CodedNarrativeTest {

	private static final Instant TOLD = Instant.parse("2026-11-06T14:52:00Z");
	private final Narrative narrative = Narrative.told(SessionId.random(), "The door", "I saw a white door", TOLD);
	private final Anchor door = Anchor.on(narrative.id(), narrative.text(), new TextSpan(8, 18));

	@Test
	void holdsWhatPointsIntoItsText() {
		Coding coding = Coding.of(door.id(), CodeId.random(), TOLD);
		CodedNarrative coded = new CodedNarrative(narrative, List.of(door), List.of(coding));
		assertEquals("white door", coded.anchors().getFirst().quote());
	}

	@Test
	void anAnchorMustQuoteItsText() {
		Anchor elsewhere = new Anchor(AnchorId.random(), narrative.id(), new TextSpan(0, 5), "white", AnchorState.ANCHORED);
		assertRefused(List.of(elsewhere), List.of());
		Anchor beyond = new Anchor(AnchorId.random(), narrative.id(), new TextSpan(8, 19), "white door", AnchorState.ANCHORED);
		assertRefused(List.of(beyond), List.of());
	}

	@Test
	void anUnanchoredOneKeepsWhatItQuotedBefore() {
		Anchor gone = new Anchor(AnchorId.random(), narrative.id(), new TextSpan(90, 95), "a key", AnchorState.UNANCHORED);
		assertEquals(1, new CodedNarrative(narrative, List.of(gone), List.of()).anchors().size());
	}

	@Test
	void nobodySharesAnAnchor() {
		Coding one = Coding.of(door.id(), CodeId.random(), TOLD);
		Coding other = Coding.of(door.id(), CodeId.random(), TOLD);
		assertRefused(List.of(door), List.of(one, other));
		assertRefused(List.of(), List.of(one));
	}

	@Test
	void anAnchorCutsNoCharacterInTwo() {
		Narrative whale = Narrative.told(SessionId.random(), "Whale", "\uD83D\uDC0B here", TOLD);
		Anchor half = Anchor.on(whale.id(), whale.text(), new TextSpan(1, 4));
		assertThrows(IllegalArgumentException.class, () -> new CodedNarrative(whale, List.of(half), List.of()));
	}

	@Test
	void noTextFormShowsWords() {
		Coding coding = Coding.of(door.id(), CodeId.random(), TOLD).withMemo("white");
		String shown = narrative + " " + door + " " + coding + " " + new CodedNarrative(narrative, List.of(door), List.of(coding));
		assertFalse(shown.contains("white") || shown.contains("door"), shown);
	}

	private void assertRefused(List<Anchor> anchors, List<Coding> codings) {
		assertThrows(IllegalArgumentException.class, () -> new CodedNarrative(narrative, anchors, codings));
	}
}
