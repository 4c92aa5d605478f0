package org.afterglow.model;

/**
 * The twelve colours a code can have. The order is the order in which they are given out; what they look like in light
 * and dark is the theme's business.
 *
 * @since 1.0
 */
public enum CodeColour {
	/** A red brown. */
	CLAY,
	/** A dull yellow. */
	OCHRE,
	/** A yellow green. */
	OLIVE,
	/** A green. */
	FERN,
	/** A green blue. */
	LAGOON,
	/** A light blue. */
	SKY,
	/** A deep blue. */
	INDIGO,
	/** A blue red. */
	VIOLET,
	/** A dark purple. */
	MULBERRY,
	/** A pink. */
	ROSE,
	/** A brown. */
	UMBER,
	/** A grey. */
	SLATE
}
