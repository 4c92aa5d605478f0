package org.afterglow.ui.narrative.internal.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PopupPlaceTest {

	private static final Rectangle SCREEN = new Rectangle(0, 0, 1280, 800);

	@Test
	void itStandsBelowTheWordsAndAboveWhereThereIsNoRoom() {
		Rectangle high = place(new Rectangle(400, 100, 120, 20));
		assertEquals(126, high.y);
		Rectangle low = place(new Rectangle(400, 700, 120, 20));
		assertEquals(694, low.y + low.height);
	}

	@Test
	void itStaysOnTheScreen() {
		assertEquals(1280 - 320, place(new Rectangle(1270, 100, 10, 20)).x);
	}

	@Test
	void itNeverCoversTheWordsHoweverManyThereAre() {
		for (int top = 0; top < 700; top += 50) {
			for (int height = 20; top + height < 640; height += 60) {
				Rectangle words = new Rectangle(300, top, 500, height);
				Rectangle list = place(words);
				assertFalse(list.intersects(words), words + " and " + list);
				assertTrue(list.height >= 60 + 2 * 26, "two rows at least");
			}
		}
	}

	private static Rectangle place(Rectangle words) {
		return PopupPlace.beside(words, SCREEN, 320, 60, 26, 9, 9).bounds();
	}
}
