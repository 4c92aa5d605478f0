package org.afterglow.model;

/**
 * Whether an anchor still holds.
 *
 * @since 1.0
 */
public enum AnchorState {
	/** Span and quote agree with the text. */
	ANCHORED,
	/** Its words are no longer in the text; the span is where they last stood. Listed, never dropped. */
	UNANCHORED
}
