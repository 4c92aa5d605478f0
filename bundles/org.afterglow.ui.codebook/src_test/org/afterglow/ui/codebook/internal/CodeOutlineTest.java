package org.afterglow.ui.codebook.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.junit.jupiter.api.Test;

class CodeOutlineTest {

	private final Code water = Code.named("Water", CodeKind.SYMBOL, CodeColour.SKY);
	private final Code ferry = Code.named("Ferry", CodeKind.SYMBOL, CodeColour.INDIGO).under(Optional.of(water.id()));
	private final Code calm = Code.named("Calm", CodeKind.AFFECT, CodeColour.FERN);
	private final CodeOutline outline = new CodeOutline(
			List.of(new Row.OfCode(calm, 2), new Row.OfCode(ferry, 9), new Row.OfCode(water, 4)));

	@Test
	void kindsStandInTheirOrderWithTheSumOfTheirCodes() {
		assertEquals(List.of(new Row.OfKind(CodeKind.SYMBOL, 13), new Row.OfKind(CodeKind.AFFECT, 2)), outline.kinds());
	}

	@Test
	void aCodeStandsUnderItsParent() {
		assertEquals(List.of(new Row.OfCode(water, 4)), outline.of(CodeKind.SYMBOL));
		assertEquals(List.of(new Row.OfCode(ferry, 9)), outline.under(water.id()));
	}

	@Test
	void aCodeWhoseParentIsNotThereStandsUnderItsKind() {
		CodeOutline alone = new CodeOutline(List.of(new Row.OfCode(ferry, 9)));
		assertEquals(List.of(new Row.OfCode(ferry, 9)), alone.of(CodeKind.SYMBOL));
	}

	@Test
	void parentsOfWhatMatchesStay() {
		assertEquals(Set.of(ferry.id(), water.id(), CodeKind.SYMBOL), outline.matching("FER"));
		assertEquals(Set.of(), outline.matching("tide"));
	}
}
