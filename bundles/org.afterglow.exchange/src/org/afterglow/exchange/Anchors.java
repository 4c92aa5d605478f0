package org.afterglow.exchange;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodedNarrative;

/** Anchors of a narrative by their ids. */
final class Anchors {

	private Anchors() {
	}

	/** Those whose words are in the text. */
	static Map<AnchorId, Anchor> held(CodedNarrative narrative) {
		return narrative.anchors().stream().filter(anchor -> anchor.state() == AnchorState.ANCHORED)
				.collect(Collectors.toMap(Anchor::id, Function.identity()));
	}
}
