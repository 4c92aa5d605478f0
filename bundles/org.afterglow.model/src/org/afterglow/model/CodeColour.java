package org.afterglow.model;

/**
 * The twelve colours a code can have. The order is the order in which they are given out; what they look like in light
 * and dark is the theme's business.
 */
public enum CodeColour {
	CLAY, OCHRE, OLIVE, FERN, LAGOON, SKY, INDIGO, VIOLET, MULBERRY, ROSE, UMBER, SLATE
}
