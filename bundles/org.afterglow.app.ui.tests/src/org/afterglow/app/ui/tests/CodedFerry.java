package org.afterglow.app.ui.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.afterglow.model.Narrative;
import org.afterglow.model.TextSpan;
import org.afterglow.records.Records;

/** A narrative with codings that overlap, nest, crowd and have lost their words; invented. */
final class CodedFerry {

	static final String TOLD = """
			There was a river under the floor. I could hear it before I saw it, the way you only hear a refrigerator when it \
			stops. The boards were still warm, and I lay on them, and then I was not lying on them, I was the width of the room.
			A ferry came in without anyone steering. It was the small kind, on a chain, that goes back and forth between two \
			banks and never anywhere else. I knew I was meant to step on, and I could not find my feet to do it. That did not \
			frighten me. It was as if somebody had written down that I could not, and I was reading it.
			On the other bank a house stood with one window lit. My brother was at the table, about nine, doing sums, and he \
			did not look up. I called him and my voice came out as wool.
			Then the window went out. Not broken, just finished, as if someone had gone to bed.""";

	private static final Instant MARKED = Instant.parse("2026-11-08T10:12:00Z");

	private final Records records;
	private final List<Anchor> anchors = new ArrayList<>();
	private final List<Coding> codings = new ArrayList<>();

	CodedFerry(Records records) {
		this.records = records;
	}

	/** Gives the narrative, which must be there and empty, its words and codings. */
	CodedNarrative write(CodedNarrative empty) {
		Narrative told = empty.narrative().withText(TOLD);
		Code ferry = code("Ferry", CodeKind.SYMBOL, CodeColour.INDIGO);
		Code lit = code("Lit window", CodeKind.SYMBOL, CodeColour.OCHRE);
		Code calm = code("Calm, at a distance", CodeKind.AFFECT, CodeColour.FERN);
		Code still = code("Cannot move", CodeKind.BODY, CodeColour.UMBER);
		Code edges = code("Edges gone", CodeKind.PERCEPTION, CodeColour.SKY);
		Code wool = code("Voice of wool", CodeKind.THOUGHT, CodeColour.MULBERRY);
		Code water = code("Water beneath", CodeKind.PART, CodeColour.LAGOON);
		on(told, water, "a river under the floor", "");
		on(told, edges, "I was the width of the room", "");
		on(told, ferry, between("A ferry came", "my feet to do it"), "");
		on(told, still, "I could not find my feet to do it", "");
		on(told, calm, between("That did not frighten", "I was reading it"), "");
		on(told, lit, "one window lit", "Heron paused here for about a minute before going on.");
		on(told, wool, between("I called him", "came out as wool"), "");
		on(told, lit, "Then the window went out.", "");
		Anchor lost = new Anchor(AnchorId.random(), told.id(), new TextSpan(20, 40), "a lamp on the water",
				AnchorState.UNANCHORED);
		anchors.add(lost);
		codings.add(Coding.of(lost.id(), lit.id(), MARKED).by("Linden"));
		return records.narratives().save(new CodedNarrative(told, anchors, codings));
	}

	private void on(Narrative told, Code code, String words, String memo) {
		int start = told.text().indexOf(words);
		Anchor anchor = Anchor.on(told.id(), told.text(), new TextSpan(start, start + words.length()));
		anchors.add(anchor);
		Coding coding = Coding.of(anchor.id(), code.id(), MARKED).by("Linden").withMemo(memo);
		codings.add(memo.isEmpty() ? coding : coding.withAttributes(new CodingAttributes(OptionalInt.of(6), OptionalInt.of(2),
				OptionalInt.of(7), OptionalInt.empty(), Optional.empty())));
	}

	private static String between(String first, String last) {
		return TOLD.substring(TOLD.indexOf(first), TOLD.indexOf(last) + last.length());
	}

	private Code code(String name, CodeKind kind, CodeColour colour) {
		Code code = Code.named(name, kind, colour);
		records.codes().save(code);
		return code;
	}
}
