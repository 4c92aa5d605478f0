package org.afterglow.ui.narrative.internal.page;

/**
 * Where the text stands in the editor: a column of about 66 characters in the middle, with room for phases at its left and
 * for stripes at its right.
 *
 * @param left pixels left of the text
 * @param width pixels of the text
 * @param right pixels right of the text
 * @param names true if there is room for phases and for the names of codes; otherwise keys stand in the margin
 */
public record Column(int left, int width, int right, boolean names) {

	/** Below this width of the editor, its scroll bar not counted, the margins fold. */
	public static final int NARROW = 707;

	private static final int CHARACTERS = 66;
	private static final int LEFT = 76;
	private static final int LEFT_FOLDED = 12;
	private static final int RIGHT = 147;
	/** Stripes, and a key beside them in letters of any size. */
	private static final int RIGHT_FOLDED = 60;
	private static final double KEY = 2.25;
	private static final int LEAST = 80;

	/**
	 * @param room width of the editor without its scroll bar, in pixels
	 * @param character average width of a character of the reading face in pixels
	 * @param key height of the letters of a key in pixels
	 */
	public static Column in(int room, double character, int key) {
		boolean names = room >= NARROW;
		int leastLeft = names ? LEFT : LEFT_FOLDED;
		int leastRight = names ? RIGHT : RIGHT_FOLDED + (int) Math.round(KEY * key);
		int wanted = (int) Math.round(CHARACTERS * character);
		int width = Math.max(LEAST, Math.min(wanted, room - leastLeft - leastRight));
		int left = Math.max(leastLeft, Math.min((room - width) / 2, room - width - leastRight));
		return new Column(left, width, Math.max(0, room - left - width), names);
	}
}
