package org.afterglow.ui.pictures;

/**
 * What happens to items that are moved, by the mouse or by Shift and arrow keys. UI thread.
 *
 * @since 1.0
 */
public interface Moving {

	/**
	 * The item is being moved: draw it there. The picture draws anew right after this.
	 *
	 * @param middle where its middle is now, in units
	 * @since 1.0
	 */
	void moves(Item item, Spot middle);

	/**
	 * The item was moved there, and stays. Save it.
	 *
	 * @param middle where its middle is now, in units
	 * @since 1.0
	 */
	void moved(Item item, Spot middle);

	/**
	 * Escape was pressed: the item is where it was before.
	 *
	 * @since 1.0
	 */
	void stays(Item item);
}
