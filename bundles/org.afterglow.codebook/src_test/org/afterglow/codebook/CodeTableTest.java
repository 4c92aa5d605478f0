package org.afterglow.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.junit.jupiter.api.Test;

class CodeTableTest {

	private final Code water = code("Water");

	@Test
	void aChainOfMergesEndsAtItsEnd() {
		Code sea = code("Sea").redirectedTo(Optional.of(water.id()));
		Code tide = code("Tide").redirectedTo(Optional.of(sea.id()));
		CodeTable table = new CodeTable(List.of(sea, tide, water));
		assertEquals(Optional.of(water), table.effective(tide.id()));
		assertEquals(Optional.of(water), table.named("TIDE"));
		assertEquals(List.of(water), table.usable());
		assertEquals(Set.of(water.id(), sea.id(), tide.id()), table.standingFor(water.id()));
	}

	@Test
	void aRingShowsAsTheOneListedFirst() {
		Code first = code("Ash");
		Code second = code("Bark").redirectedTo(Optional.of(first.id()));
		Code third = code("Cone").redirectedTo(Optional.of(second.id()));
		Code ring = first.redirectedTo(Optional.of(third.id()));
		Code led = code("Dew").redirectedTo(Optional.of(second.id()));
		CodeTable table = new CodeTable(List.of(ring, second, third, led));
		for (Code member : List.of(ring, second, third, led)) {
			assertEquals(ring.id(), table.effective(member.id()).orElseThrow().id());
		}
		assertEquals(List.of(ring), table.usable());
	}

	@Test
	void aRedirectToNothingIsNone() {
		Code lost = code("Lost").redirectedTo(Optional.of(CodeId.random()));
		CodeTable table = new CodeTable(List.of(lost));
		assertEquals(List.of(lost), table.usable());
	}

	@Test
	void ofCodesThatStandUnderEachOtherTheOneListedFirstStandsAtTheTop() {
		Code ash = code("Ash");
		Code bark = code("Bark").under(Optional.of(ash.id()));
		Code ring = ash.under(Optional.of(bark.id()));
		CodeTable table = new CodeTable(List.of(ring, bark));
		assertEquals(Optional.empty(), table.parent(ring.id()));
		assertEquals(Optional.of(ring), table.parent(bark.id()));
	}

	@Test
	void anUnknownCodeStandsForNothing() {
		CodeTable table = new CodeTable(List.of(water));
		assertTrue(table.standingFor(CodeId.random()).isEmpty());
		assertTrue(table.effective(CodeId.random()).isEmpty());
		assertTrue(table.named("Fire").isEmpty());
	}

	private static Code code(String name) {
		return Code.named(name, CodeKind.SYMBOL, CodeColour.CLAY);
	}
}
