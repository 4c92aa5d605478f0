package org.afterglow.ui.narrative.internal.spelling;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.TextSpan;

/**
 * A word spelt otherwise is the same word: what marks it, or begins or ends in it, marks the corrected one. An ordinary
 * replacement would take a coding of exactly this word away.
 */
final class Correction {

	private Correction() {
	}

	/** The narrative with the word exchanged. */
	static CodedNarrative of(CodedNarrative now, TextSpan word, String right) {
		String before = now.narrative().text();
		String text = before.substring(0, word.start()) + right + before.substring(word.end());
		TextSpan corrected = new TextSpan(word.start(), word.start() + right.length());
		List<Anchor> anchors = new ArrayList<>();
		for (Anchor anchor : now.anchors()) {
			anchors.add(anchor.state() == AnchorState.UNANCHORED ? anchor
					: anchor.movedTo(moved(anchor.span(), word, corrected), text));
		}
		return new CodedNarrative(now.narrative().withText(text), anchors, now.codings());
	}

	private static TextSpan moved(TextSpan span, TextSpan word, TextSpan corrected) {
		int shift = corrected.length() - word.length();
		if (span.end() <= word.start()) {
			return span;
		}
		int start = span.start() >= word.end() ? span.start() + shift : Math.min(span.start(), word.start());
		int end = span.end() >= word.end() ? span.end() + shift : corrected.end();
		return new TextSpan(start, end);
	}
}
