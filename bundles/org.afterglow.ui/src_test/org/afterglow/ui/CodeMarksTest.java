package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.afterglow.model.CodeColour;
import org.junit.jupiter.api.Test;

class CodeMarksTest {

	@Test
	void everyTextureIsSharedByThreeColours() {
		Map<CodeMarks.Texture, Long> uses = Arrays.stream(CodeColour.values())
				.collect(Collectors.groupingBy(CodeMarks::texture, Collectors.counting()));
		assertEquals(4, uses.size());
		uses.forEach((texture, count) -> assertEquals(3, count, texture.name()));
	}
}
