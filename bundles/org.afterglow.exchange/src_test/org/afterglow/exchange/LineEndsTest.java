package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.afterglow.model.NarrativeText;
import org.afterglow.model.TextSpan;
import org.junit.jupiter.api.Test;

class LineEndsTest {

	@Test
	void halfALineEndBecomesTheWholeOne() {
		LineEnds ends = new LineEnds("a\r\nb");
		assertEquals(new TextSpan(0, 2), ends.span(0, 2));
		assertEquals(new TextSpan(1, 2), ends.span(1, 2));
		assertEquals(new TextSpan(1, 3), ends.span(2, 4));
		assertEquals(new TextSpan(1, 2), ends.span(2, 3));
	}

	@Test
	void everyPassageKeepsItsWords() {
		long seed = new Random().nextLong();
		System.out.println("line ends, seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 5_000; round++) {
			StringBuilder text = new StringBuilder();
			int length = 1 + random.nextInt(30);
			for (int i = 0; i < length; i++) {
				text.append("ab\r\n".charAt(random.nextInt(4)));
			}
			String raw = text.toString();
			int start = random.nextInt(length);
			int end = start + 1 + random.nextInt(length - start);
			if (isInside(raw, start) || isInside(raw, end)) {
				continue;
			}
			LineEnds ends = new LineEnds(raw);
			assertEquals(NarrativeText.normalised(raw.substring(start, end)), ends.span(start, end).in(ends.normalised()),
					() -> "seed " + seed);
		}
	}

	private static boolean isInside(String raw, int position) {
		return position > 0 && position < raw.length() && raw.charAt(position - 1) == '\r' && raw.charAt(position) == '\n';
	}
}
