package org.afterglow.ui.codebook.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.TextSpan;
import org.junit.jupiter.api.Test;

class CodeOutlineTest {

	private final Code water = Code.named("Water", CodeKind.SYMBOL, CodeColour.SKY);
	private final Code ferry = Code.named("Ferry", CodeKind.SYMBOL, CodeColour.INDIGO).withSynonyms(List.of("crossing over"));
	private final Code calm = Code.named("Calm", CodeKind.AFFECT, CodeColour.FERN);
	private final Code peace = Code.named("Peace", CodeKind.AFFECT, CodeColour.FERN);
	private final Row.OfCode waterRow = row(water, Optional.empty(), 4);
	private final Row.OfCode ferryRow = row(ferry, Optional.of(water.id()), 9);
	private final Row.OfCode calmRow = new Row.OfCode(calm, Optional.empty(), List.of(peace), 2, 3);
	private final CodeOutline outline = new CodeOutline(List.of(calmRow, ferryRow, waterRow));

	@Test
	void kindsStandInTheirOrderWithTheSumOfTheirCodes() {
		assertEquals(List.of(new Row.OfKind(CodeKind.SYMBOL, 13), new Row.OfKind(CodeKind.AFFECT, 2)), outline.kinds());
	}

	@Test
	void aCodeStandsUnderItsParent() {
		assertEquals(List.of(waterRow), outline.of(CodeKind.SYMBOL));
		assertEquals(List.of(ferryRow), outline.under(water.id()));
		assertEquals(waterRow, outline.above(ferryRow));
		assertEquals(List.of("Water"), outline.path(ferryRow));
		assertTrue(outline.isAbove(water.id(), ferry.id()));
		assertFalse(outline.isAbove(ferry.id(), water.id()));
	}

	@Test
	void aCodeWhoseParentIsNotThereStandsUnderItsKind() {
		assertEquals(List.of(ferryRow), new CodeOutline(List.of(ferryRow)).of(CodeKind.SYMBOL));
	}

	@Test
	void parentsOfWhatMatchesStay() {
		assertEquals(Set.of(ferry.id(), water.id(), CodeKind.SYMBOL), outline.matching(Finder.of(" FER ")));
		assertEquals(Set.of(), outline.matching(Finder.of("tide")));
	}

	@Test
	void aCodeIsFoundByOtherNamesTooAndSaysByWhich() {
		assertEquals(Set.of(ferry.id(), water.id(), CodeKind.SYMBOL), outline.matching(Finder.of("crossing")));
		assertEquals(Optional.of("crossing over"), Finder.of("crossing").other(ferryRow));
		assertEquals(Optional.of("Peace"), Finder.of("peac").other(calmRow));
		assertEquals(Optional.empty(), Finder.of("ferry").other(ferryRow));
	}

	@Test
	void whatWasTypedIsFoundInTheName() {
		assertEquals(List.of(new TextSpan(0, 4), new TextSpan(8, 11)), Finder.of("one LOST").places("Lost so one"));
		assertEquals(List.of(), Finder.of("so").places("Calm"));
		assertEquals(List.of(), Finder.ALL.places("Calm"));
	}

	@Test
	void aCodeFitsWhereItIsNotAndNotUnderItself() {
		assertFalse(CodeDrops.fits(outline, ferryRow, waterRow), "there it stands");
		assertFalse(CodeDrops.fits(outline, waterRow, ferryRow), "under itself");
		assertFalse(CodeDrops.fits(outline, waterRow, waterRow));
		assertTrue(CodeDrops.fits(outline, ferryRow, calmRow));
		assertTrue(CodeDrops.fits(outline, ferryRow, new Row.OfKind(CodeKind.SYMBOL, 0)), "to the top");
		assertFalse(CodeDrops.fits(outline, waterRow, new Row.OfKind(CodeKind.SYMBOL, 0)), "at the top it is");
		assertTrue(CodeDrops.fits(outline, waterRow, new Row.OfKind(CodeKind.THEME, 0)), "another kind");
	}

	private static Row.OfCode row(Code code, Optional<CodeId> parent, int count) {
		return new Row.OfCode(code, parent, List.of(), count, count);
	}
}
