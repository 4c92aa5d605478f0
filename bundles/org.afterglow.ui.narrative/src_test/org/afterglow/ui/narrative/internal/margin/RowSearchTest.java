package org.afterglow.ui.narrative.internal.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;

class RowSearchTest {

	private static final int PITCH = 27;
	private static final int ROW = 70;

	private int asked;

	@Test
	void aRowThatMovedByALetterIsFoundWithAFewQuestionsHoweverLongTheParagraphIs() {
		for (int length : new int[] { 300, 2_000, 20_000 }) {
			int row = length / ROW / 2;
			asked = 0;
			assertEquals(OptionalInt.of(row * ROW), search(row, (row - 1) * ROW, length, row * ROW - 1));
			assertTrue(asked <= 4, asked + " questions in " + length);
		}
	}

	@Test
	void aRowThatMovedByAWordIsFoundWithQuestionsByTheWordNotByTheParagraph() {
		for (int length : new int[] { 2_000, 20_000 }) {
			int row = length / ROW / 2;
			asked = 0;
			assertEquals(OptionalInt.of(row * ROW), search(row, (row - 1) * ROW, length, row * ROW + 9));
			assertTrue(asked <= 9, asked + " questions in " + length);
		}
	}

	@Test
	void everyRowIsFoundFromWhateverIsThoughtLikely() {
		Random random = new Random(11);
		for (int i = 0; i < 20_000; i++) {
			int length = 1 + random.nextInt(600);
			int row = 1 + random.nextInt(10);
			int above = random.nextInt(row) * ROW;
			OptionalInt right = row * ROW <= length ? OptionalInt.of(row * ROW) : OptionalInt.empty();
			assertEquals(right, search(row, above, length, random.nextInt(800) - 100),
					"row " + row + " of " + length + " above " + above);
		}
	}

	private OptionalInt search(int row, int above, int length, int likely) {
		return RowSearch.firstAt(letter -> {
			assertTrue(letter > above && letter <= length, letter + " was asked for");
			asked++;
			return letter / ROW * PITCH;
		}, row * PITCH - PITCH / 2, above, length, likely);
	}
}
