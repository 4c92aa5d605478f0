package org.afterglow.ui.narrative.internal.coding;

import org.eclipse.swt.graphics.Rectangle;

/** Where a list beside selected words stands: below them, above when there is no room, never on them. */
record PopupPlace(Rectangle bounds) {

	static final int ROW = 26;
	private static final int LEAST_ROWS = 2;
	private static final int GAP = 6;

	/**
	 * @param words their bounds on the display
	 * @param screen what can be used of it
	 * @param width pixels of the list
	 * @param frame pixels of everything but the rows
	 * @param row pixels of one row
	 * @param rows as many as there are now
	 * @param most as many as there may be: the side is chosen for these, so that it does not jump while one types
	 */
	static PopupPlace beside(Rectangle words, Rectangle screen, int width, int frame, int row, int rows, int most) {
		int roomBelow = screen.y + screen.height - (words.y + words.height + GAP);
		int roomAbove = words.y - GAP - screen.y;
		boolean below = roomBelow >= frame + most * row || roomBelow >= roomAbove;
		int room = (below ? roomBelow : roomAbove) - frame;
		int fit = Math.max(LEAST_ROWS, Math.min(Math.max(rows, 1), room / row));
		int height = frame + fit * row;
		int y = below ? words.y + words.height + GAP : words.y - GAP - height;
		int x = Math.max(screen.x, Math.min(words.x, screen.x + screen.width - width));
		return new PopupPlace(new Rectangle(x, y, width, height));
	}
}
