package org.afterglow.ui.narrative.document;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.AnchorId;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;

/**
 * An anchor in the text as it stands now, with the coding that owns it.
 *
 * @param span where it is in the open document
 * @param coding empty if something else owns the anchor
 */
public record Mark(AnchorId anchor, TextSpan span, Optional<Coding> coding) {

	public Mark {
		Objects.requireNonNull(anchor);
		Objects.requireNonNull(span);
		if (coding.filter(own -> !own.anchor().equals(anchor)).isPresent()) {
			throw new IllegalArgumentException(anchor + " is not the anchor of its coding");
		}
	}

	Mark movedTo(TextSpan other) {
		return new Mark(anchor, other, coding);
	}
}
