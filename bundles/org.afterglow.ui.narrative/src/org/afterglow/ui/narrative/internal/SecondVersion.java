package org.afterglow.ui.narrative.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingId;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;

/** A narrative once more under another title, so that two versions can be kept side by side. */
final class SecondVersion {

	private SecondVersion() {
	}

	/** The same words and codings with ids of their own, not yet saved. Anchors of other owners stay behind. */
	static CodedNarrative of(CodedNarrative mine, String title) {
		Narrative old = mine.narrative();
		NarrativeId id = NarrativeId.random();
		Narrative narrative = new Narrative(id, old.session(), title, old.text(), 0, old.phase(), old.captured(),
				old.voice());
		Map<AnchorId, Anchor> places = new HashMap<>();
		mine.anchors().forEach(anchor -> places.put(anchor.id(), anchor));
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (Coding coding : mine.codings()) {
			Anchor place = places.get(coding.anchor());
			Anchor anchor = new Anchor(AnchorId.random(), id, place.span(), place.quote(), place.state());
			anchors.add(anchor);
			codings.add(new Coding(CodingId.random(), anchor.id(), coding.code(), coding.attributes(), coding.memo(),
					coding.author(), coding.created()));
		}
		return new CodedNarrative(narrative, anchors, codings);
	}
}
