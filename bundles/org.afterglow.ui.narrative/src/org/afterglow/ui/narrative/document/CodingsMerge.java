package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;

/**
 * What somebody else did to codings, to be done here as well. Where both did something to the same coding, what was done
 * here stays.
 *
 * @param out what goes, as it is here
 * @param in what comes
 */
record CodingsMerge(MarkStep.Places out, MarkStep.Places in) {

	/** An anchor and what owns it. */
	private record Owned(Anchor anchor, Optional<Coding> coding) {

		/** Codings are the same whose words are; where the words stand now is this side's business. */
		boolean isLike(Owned other) {
			return coding.equals(other.coding) && anchor.quote().equals(other.anchor.quote())
					&& anchor.state() == other.anchor.state();
		}
	}

	/** @param mine the document as it stands */
	static CodingsMerge of(CodedNarrative base, CodedNarrative theirs, CodedNarrative mine) {
		Map<AnchorId, Owned> before = owned(base);
		Map<AnchorId, Owned> there = owned(theirs);
		Map<AnchorId, Owned> here = owned(mine);
		List<Owned> out = new ArrayList<>();
		List<Owned> in = new ArrayList<>();
		before.forEach((id, old) -> {
			Owned own = here.get(id);
			boolean untouched = own != null && own.isLike(old);
			if (untouched && !there.containsKey(id)) {
				out.add(own);
			} else if (untouched && !there.get(id).isLike(old)) {
				out.add(own);
				in.add(there.get(id));
			}
		});
		there.forEach((id, other) -> {
			if (!before.containsKey(id) && !here.containsKey(id)) {
				in.add(other);
			}
		});
		return new CodingsMerge(places(out), found(in, mine.narrative().text()));
	}

	private static Map<AnchorId, Owned> owned(CodedNarrative narrative) {
		Map<AnchorId, Coding> codings = LostMark.codingsByAnchor(narrative);
		Map<AnchorId, Owned> owned = new HashMap<>();
		narrative.anchors().forEach(
				anchor -> owned.put(anchor.id(), new Owned(anchor, Optional.ofNullable(codings.get(anchor.id())))));
		return owned;
	}

	private static MarkStep.Places places(List<Owned> some) {
		List<Mark> marks = new ArrayList<>();
		List<LostMark> lost = new ArrayList<>();
		for (Owned each : some) {
			if (each.anchor().state() == AnchorState.ANCHORED) {
				marks.add(new Mark(each.anchor().id(), each.anchor().span(), each.coding()));
			} else {
				lost.add(new LostMark(each.anchor(), each.coding()));
			}
		}
		return new MarkStep.Places(marks, lost);
	}

	/** Places in the text as it is here; what is not found is listed as lost. */
	private static MarkStep.Places found(List<Owned> some, String text) {
		List<Mark> marks = new ArrayList<>();
		List<LostMark> lost = new ArrayList<>();
		for (Owned each : some) {
			Anchor anchor = each.anchor();
			LostMark gone = new LostMark(new Anchor(anchor.id(), anchor.narrative(), anchor.span(), anchor.quote(),
					AnchorState.UNANCHORED), each.coding());
			gone.foundIn(text).ifPresentOrElse(marks::add, () -> lost.add(gone));
		}
		return new MarkStep.Places(marks, lost);
	}
}
