package org.afterglow.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;

/** A coding with its anchor and the code it shows as. */
record Mark(Anchor anchor, Code code) {

	static List<Mark> of(CodedNarrative narrative, Codebook codebook) {
		Map<AnchorId, Anchor> anchors = narrative.anchors().stream()
				.collect(Collectors.toMap(Anchor::id, Function.identity()));
		return narrative.codings().stream()
				.map(coding -> new Mark(anchors.get(coding.anchor()), codebook.effective(coding.code()).orElseThrow()))
				.toList();
	}

	boolean isAnchored() {
		return anchor.state() == AnchorState.ANCHORED;
	}

	/** Where it stands, what is there and what it is marked as. */
	Json putInto(Json json) {
		json.put("start", anchor.span().start()).put("end", anchor.span().end()).put("quote", anchor.quote())
				.put("code", code.name()).put("kind", code.kind().key());
		// Said only where it is so: the quote is then not to be found at the place.
		return isAnchored() ? json : json.put("unanchored", true);
	}

	@Override
	public String toString() {
		return anchor.toString();
	}
}
