package org.afterglow.ui.narrative.internal.margin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TypedTest {

	private static final int COLUMN = 20;

	@Test
	void aLetterInALaterRowLeavesTheRowsAboveItAlone() {
		String was = "there was a river and a ferry on it that came back each night";
		int[] looked = new int[1];
		assertArrayEquals(broken(was + "x"), typed(was, was + "x", looked));
		assertTrue(looked[0] <= 2, looked[0] + " rows were looked at");
	}

	@Test
	void aWordThatGetsShorterMayMoveToTheRowBefore() {
		String was = "one two three four extraordinary words";
		String is = "one two three four e words";
		assertArrayEquals(broken(is), typed(was, is, new int[1]));
	}

	@Test
	void whateverIsTypedRowsAreWhatBreakingAnewMakesOfIt() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		StringBuilder words = new StringBuilder("a paragraph of so many words that it needs more than a few rows to stand in");
		for (int i = 0; i < 3000; i++) {
			String was = words.toString();
			int at = random.nextInt(words.length() + 1);
			int cut = Math.min(words.length() - at, random.nextInt(3) == 0 ? random.nextInt(12) : 0);
			words.replace(at, at + cut, random.nextInt(4) == 0 ? " " : "lantern ".substring(0, random.nextInt(8)));
			if (words.length() > 400 || words.isEmpty()) {
				words.replace(0, words.length(), "and begins anew with other words on other rows");
			}
			String is = words.toString();
			assertArrayEquals(broken(is), typed(was, is, new int[1]), "seed " + seed + " round " + i);
		}
	}

	@Test
	void aRowKnowsItsLetters() {
		Broken broken = Broken.even(new int[] { 0, 5, 9, 12 }, 27, 23);
		assertEquals(0, broken.rowOf(4));
		assertEquals(1, broken.rowOf(5));
		assertEquals(2, broken.rowOf(11));
		assertEquals(54, broken.top(2));
		assertEquals(77, broken.bottom(2));
		assertEquals(81, broken.height());
	}

	/** What is kept and what has to be looked at, put together. */
	private static int[] typed(String was, String is, int[] looked) {
		int[] real = broken(is);
		int[] starts = new int[real.length];
		starts[real.length - 1] = is.length() + 1;
		Typed typed = new Typed(Broken.even(broken(was), 27, 23), was, is);
		for (int row = typed.keepAbove(starts); row < real.length - 1; row++) {
			starts[row] = real[row];
			looked[0]++;
			if (typed.keepBelow(starts, row)) {
				break;
			}
		}
		return starts;
	}

	/** Rows of so many letters, broken behind a blank or where there is none. */
	private static int[] broken(String words) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		int from = 0;
		while (words.length() - from > COLUMN) {
			int blank = words.lastIndexOf(' ', from + COLUMN);
			from = blank >= from ? blank + 1 : from + COLUMN;
			starts.add(from);
		}
		starts.add(words.length() + 1);
		return starts.stream().mapToInt(Integer::intValue).toArray();
	}
}
