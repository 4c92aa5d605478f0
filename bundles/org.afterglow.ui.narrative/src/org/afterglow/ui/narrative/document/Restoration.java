package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;

/**
 * What a narrative becomes when an older version of it comes back: the words and codings of then. Title, session and the like
 * stay as they are, and so does what other owners have put into the text, at its words.
 *
 * @param narrative as it is to be, at the version that is stored now
 * @param withoutCode how many codings of then stay away because their codes are gone
 */
public record Restoration(CodedNarrative narrative, int withoutCode) {

	/** @param there whether a code still exists */
	public static Restoration of(CodedNarrative now, CodedNarrative then, Predicate<CodeId> there) {
		List<Coding> codings = then.codings().stream().filter(coding -> there.test(coding.code())).toList();
		Map<AnchorId, Coding> owners = LostMark.codingsByAnchor(then);
		Set<AnchorId> wanted = new HashSet<>();
		codings.forEach(coding -> wanted.add(coding.anchor()));
		List<Anchor> anchors = new ArrayList<>(then.anchors().stream().filter(anchor -> wanted.contains(anchor.id())).toList());
		String text = then.narrative().text();
		Map<AnchorId, Coding> ownersNow = LostMark.codingsByAnchor(now);
		for (Anchor anchor : now.anchors()) {
			if (!ownersNow.containsKey(anchor.id()) && !owners.containsKey(anchor.id())) {
				anchors.add(placedAsThen(anchor, then).foundIn(text));
			}
		}
		return new Restoration(new CodedNarrative(now.narrative().withText(text), anchors, codings),
				then.codings().size() - codings.size());
	}

	private static Anchor placedAsThen(Anchor anchor, CodedNarrative then) {
		return then.anchors().stream().filter(other -> other.id().equals(anchor.id())).findFirst().orElse(anchor);
	}
}
