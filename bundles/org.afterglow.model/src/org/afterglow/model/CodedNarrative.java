package org.afterglow.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A narrative with everything that points into its text: what the editor loads and saves as one.
 * Anchors without a coding belong to something else (an entry of a framework) and travel with the text all the same.
 *
 * @since 1.0
 */
public record CodedNarrative(Narrative narrative, List<Anchor> anchors, List<Coding> codings) {

	public CodedNarrative {
		anchors = List.copyOf(anchors);
		codings = List.copyOf(codings);
		Set<AnchorId> own = new HashSet<>();
		for (Anchor anchor : anchors) {
			if (!anchor.narrative().equals(narrative.id())) {
				throw new IllegalArgumentException(anchor + " is not of " + narrative.id());
			}
			if (!own.add(anchor.id())) {
				throw new IllegalArgumentException(anchor + " stands twice");
			}
			checkPlace(anchor, narrative.text());
		}
		for (Coding coding : codings) {
			if (!own.remove(coding.anchor())) {
				throw new IllegalArgumentException(coding + " has no anchor of its own");
			}
		}
	}

	/** The narrative alone. */
	public static CodedNarrative uncoded(Narrative narrative) {
		return new CodedNarrative(narrative, List.of(), List.of());
	}

	private static void checkPlace(Anchor anchor, String text) {
		if (anchor.state() == AnchorState.UNANCHORED) {
			return;
		}
		TextSpan span = anchor.span();
		if (span.end() > text.length() || !anchor.quote().equals(span.in(text))) {
			throw new IllegalArgumentException(anchor + " does not quote the text at its span");
		}
		if (!NarrativeText.isBoundary(text, span.start()) || !NarrativeText.isBoundary(text, span.end())) {
			throw new IllegalArgumentException(anchor + " cuts a character in two");
		}
	}

	/** The id alone. */
	@Override
	public String toString() {
		return narrative.toString();
	}
}
