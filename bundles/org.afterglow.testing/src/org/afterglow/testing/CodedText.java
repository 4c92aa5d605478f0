package org.afterglow.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;

/** Builds a narrative with codings on words that are named rather than counted. */
public final class CodedText {

	/** When everything in tests is told and coded, unless they say otherwise. */
	public static final Instant THEN = Instant.parse("2026-03-14T09:26:53.589793238Z");

	private final Narrative narrative;
	private final List<Anchor> anchors = new ArrayList<>();
	private final List<Coding> codings = new ArrayList<>();

	private CodedText(Narrative narrative) {
		this.narrative = narrative;
	}

	public static CodedText told(SessionId session, String title, String text) {
		return new CodedText(Narrative.told(session, title, text, THEN));
	}

	/** Further codings on a narrative as it is; what it has already stays. */
	public static CodedText on(CodedNarrative coded) {
		CodedText builder = new CodedText(coded.narrative());
		builder.anchors.addAll(coded.anchors());
		builder.codings.addAll(coded.codings());
		return builder;
	}

	/** Codes the first place of these words. */
	public CodedText coded(String words, CodeId code) {
		int start = narrative.text().indexOf(words);
		if (start < 0) {
			throw new IllegalArgumentException("words are not in the text");
		}
		return coded(new TextSpan(start, start + words.length()), code);
	}

	public CodedText coded(TextSpan span, CodeId code) {
		Anchor anchor = Anchor.on(narrative.id(), narrative.text(), span);
		anchors.add(anchor);
		codings.add(Coding.of(anchor.id(), code, THEN));
		return this;
	}

	public CodedNarrative build() {
		return new CodedNarrative(narrative, anchors, codings);
	}
}
