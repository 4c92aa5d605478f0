package org.afterglow.ui;

/**
 * An editor that can go to a place in its text.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface ShowsPassages {

	/**
	 * Reveals and selects the passage. If the text has another version the quote is searched near the span; if it is nowhere
	 * the editor says so. May be called before the text has been read: the editor goes there when it has.
	 */
	void show(PassageTarget target);
}
