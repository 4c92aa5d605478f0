package org.afterglow.model;

import java.util.Objects;

/**
 * A place in a narrative's text. Whatever points into a text owns an anchor of its own; nothing shares one.
 *
 * @param quote the words at the span when it was last saved
 * @since 1.0
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

	/**
	 * The same anchor where its words stand in this text: at its span, or the place nearest to it; unanchored if they are
	 * nowhere.
	 */
	public Anchor foundIn(String text) {
		int before = lastFrom(text, Math.min(span.start(), text.length()));
		int after = firstFrom(text, Math.min(span.start(), text.length()));
		if (before < 0 && after < 0) {
			return unanchored();
		}
		boolean takeAfter = before < 0 || after >= 0 && after - span.start() < span.start() - before;
		int start = takeAfter ? after : before;
		return movedTo(new TextSpan(start, start + quote.length()), text);
	}

	private int lastFrom(String text, int from) {
		int found = text.lastIndexOf(quote, from);
		while (found >= 0 && !standsWhole(text, found)) {
			found = text.lastIndexOf(quote, found - 1);
		}
		return found;
	}

	private int firstFrom(String text, int from) {
		int found = text.indexOf(quote, from);
		while (found >= 0 && !standsWhole(text, found)) {
			found = text.indexOf(quote, found + 1);
		}
		return found;
	}

	private boolean standsWhole(String text, int start) {
		return NarrativeText.isBoundary(text, start) && NarrativeText.isBoundary(text, start + quote.length());
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
