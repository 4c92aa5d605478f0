package org.afterglow.ui.narrative.document;

import java.util.Optional;

import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.eclipse.jface.text.Position;

/** A mark as the document keeps it while text is edited. Two are the same only if they are one object. */
final class AnchorPosition extends Position {

	private final Mark mark;

	AnchorPosition(Mark mark) {
		super(mark.span().start(), mark.span().length());
		this.mark = mark;
	}

	Mark mark() {
		return mark.movedTo(span());
	}

	Optional<Coding> coding() {
		return mark.coding();
	}

	TextSpan span() {
		return new TextSpan(offset, offset + length);
	}

	void moveTo(TextSpan span) {
		offset = span.start();
		length = span.length();
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return mark.anchor() + " " + offset + "+" + length;
	}
}
