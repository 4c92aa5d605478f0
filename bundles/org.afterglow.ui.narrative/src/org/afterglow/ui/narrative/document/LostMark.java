package org.afterglow.ui.narrative.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;

/**
 * An anchor whose words are no longer in the text. It is listed, saved as it is, and never dropped.
 *
 * @param coding empty if something else owns the anchor
 */
public record LostMark(Anchor anchor, Optional<Coding> coding) {

	public LostMark {
		Objects.requireNonNull(anchor);
		Objects.requireNonNull(coding);
	}

	/** How far words are looked for from where they stood; further away the same words are likely others. */
	private static final int NEARBY = 2000;

	/** The mark where its words are now, if they are near where they were. */
	Optional<Mark> foundIn(String text) {
		int from = anchor.span().start();
		return QuoteFinder.nearest(text, anchor.quote(), from).filter(span -> Math.abs(span.start() - from) <= NEARBY)
				.map(span -> new Mark(anchor.id(), span, coding));
	}

	static List<LostMark> in(CodedNarrative narrative) {
		Map<AnchorId, Coding> codings = codingsByAnchor(narrative);
		return narrative.anchors().stream().filter(anchor -> anchor.state() == AnchorState.UNANCHORED)
				.map(anchor -> new LostMark(anchor, Optional.ofNullable(codings.get(anchor.id())))).toList();
	}

	static Map<AnchorId, Coding> codingsByAnchor(CodedNarrative narrative) {
		Map<AnchorId, Coding> codings = new HashMap<>();
		narrative.codings().forEach(coding -> codings.put(coding.anchor(), coding));
		return codings;
	}
}
