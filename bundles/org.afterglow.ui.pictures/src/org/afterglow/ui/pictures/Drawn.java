package org.afterglow.ui.pictures;

/**
 * What a scene is made of, in the order in which it is painted: {@link Shape shapes} that are only seen, and {@link Item items} that
 * can be met.
 *
 * @since 1.0
 */
public sealed interface Drawn permits Shape, Item {

	/**
	 * What it covers, in units.
	 *
	 * @since 1.0
	 */
	Area bounds();
}
