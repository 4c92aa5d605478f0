package org.afterglow.ui;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.TextSpan;

/**
 * Where to go: a narrative and, if known, a place in it.
 *
 * @param title shown on the tab until the narrative is read
 * @param span the place, as it was in the version
 * @param version of the text that the span refers to; 0 when there is no span
 * @param quote the words at the span: another version is searched for them; empty when there is no span
 * @since 1.0
 */
public record PassageTarget(NarrativeId narrative, String title, Optional<TextSpan> span, long version, String quote) {

	public PassageTarget {
		Objects.requireNonNull(narrative);
		Objects.requireNonNull(title);
		Objects.requireNonNull(span);
		Objects.requireNonNull(quote);
	}

	/** The narrative, wherever the reader was. */
	public static PassageTarget whole(NarrativeId narrative, String title) {
		return new PassageTarget(narrative, title, Optional.empty(), 0, "");
	}

	/** A place in the narrative. */
	public static PassageTarget at(NarrativeId narrative, String title, TextSpan span, long version, String quote) {
		return new PassageTarget(narrative, title, Optional.of(span), version, quote);
	}

	/** Ids and positions alone: title and quote are a client's. */
	@Override
	public String toString() {
		return narrative.toString();
	}
}
