package org.afterglow.ui.help.internal.text;

/**
 * How far in something stands.
 *
 * @param depth in how many lists
 * @param quotes in how many quotations
 */
public record Margin(int depth, int quotes) {

	/** At the left. */
	public static final Margin NONE = new Margin(0, 0);

	public Margin {
		if (depth < 0 || quotes < 0) {
			throw new IllegalArgumentException("a margin of " + depth + " and " + quotes);
		}
	}
}
