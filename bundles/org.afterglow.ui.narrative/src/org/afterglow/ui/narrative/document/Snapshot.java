package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;

/** Puts together what is saved: quotes are the words under the marks now, what is lost goes along as it is. */
final class Snapshot {

	private Snapshot() {
	}

	static CodedNarrative of(Narrative narrative, List<Mark> marks, List<LostMark> lost) {
		List<Anchor> places = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (Mark mark : marks) {
			places.add(new Anchor(mark.anchor(), narrative.id(), mark.span(), mark.span().in(narrative.text()),
					AnchorState.ANCHORED));
			mark.coding().ifPresent(codings::add);
		}
		for (LostMark mark : lost) {
			places.add(mark.anchor());
			mark.coding().ifPresent(codings::add);
		}
		return new CodedNarrative(narrative, places, codings);
	}
}
