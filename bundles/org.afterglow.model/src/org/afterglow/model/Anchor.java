package org.afterglow.model;

import java.util.Objects;

/**
 * A place in a narrative's text. Whatever points into a text owns an anchor of its own; nothing shares one.
 *
 * @param quote the words at the span when it was last saved
 */
public record Anchor(AnchorId id, NarrativeId narrative, TextSpan span, String quote, AnchorState state) {

	public Anchor {
		Objects.requireNonNull(id);
		Objects.requireNonNull(narrative);
		Objects.requireNonNull(span);
		Objects.requireNonNull(state);
		if (quote.isEmpty()) {
			throw new IllegalArgumentException("quote of an anchor must not be empty");
		}
	}

	/** A new anchor on the words of the text that the span covers. */
	public static Anchor on(NarrativeId narrative, String text, TextSpan span) {
		return new Anchor(AnchorId.random(), narrative, span, span.in(text), AnchorState.ANCHORED);
	}

	/** The same anchor where the text now has it. */
	public Anchor movedTo(TextSpan other, String text) {
		return new Anchor(id, narrative, other, other.in(text), AnchorState.ANCHORED);
	}

	/** The same anchor, its words no longer found. */
	public Anchor unanchored() {
		return new Anchor(id, narrative, span, quote, AnchorState.UNANCHORED);
	}

	/** The id alone: the quote is a client's. */
	@Override
	public String toString() {
		return id.toString();
	}
}
