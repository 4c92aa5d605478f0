package org.afterglow.ui.narrative.internal.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.junit.jupiter.api.Test;

class CodeKeysTest {

	@Test
	void keysAreMadeOfTheName() {
		Code ferry = code("Ferry");
		Code lit = code("Lit window");
		CodeKeys keys = CodeKeys.of(List.of(lit, ferry));
		assertEquals("Fe", keys.of(ferry));
		assertEquals("Li", keys.of(lit));
	}

	@Test
	void noTwoCodesHaveTheSameKey() {
		List<Code> codes = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			codes.add(code("Fe" + "e".repeat(i)));
		}
		codes.add(code("\u2013"));
		codes.add(code("\u6e21\u3057"));
		CodeKeys keys = CodeKeys.of(codes);
		Set<String> taken = new HashSet<>();
		codes.forEach(code -> taken.add(keys.of(code)));
		assertEquals(codes.size(), taken.size());
	}

	private static Code code(String name) {
		return Code.named(name, CodeKind.SYMBOL, CodeColour.CLAY);
	}
}
