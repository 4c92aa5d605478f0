package org.afterglow.product.tests.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.TextSpan;

/** The words of the save with a given number: whoever knows the number knows what must be there. */
final class Saves {

	private static final Instant TOLD = Instant.parse("2026-03-01T10:00:00Z");

	private Saves() {
	}

	/** A word that only this save has. */
	static String word(int number) {
		StringBuilder word = new StringBuilder("heron");
		for (char digit : Integer.toString(number).toCharArray()) {
			word.append((char) ('b' + 2 * (digit - '0')));
		}
		return word.append("vx").toString();
	}

	static String text(int number) {
		StringBuilder text = new StringBuilder("Then a ").append(word(number)).append(" rose 🦋 from the reeds.");
		for (int i = 0; i < number % 40; i++) {
			text.append("\nParagraph ").append(i).append(" of ").append(number).append(": nothing else was said, only ירד.");
		}
		return text.toString();
	}

	/** This narrative with text and codings of the save. */
	static CodedNarrative coded(Narrative narrative, int number, Code code) {
		Narrative told = narrative.withText(text(number)).titled("Save " + number);
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (TextSpan span : spans(number)) {
			Anchor anchor = Anchor.on(told.id(), told.text(), span);
			anchors.add(anchor);
			codings.add(Coding.of(anchor.id(), code.id(), TOLD));
		}
		return new CodedNarrative(told, anchors, codings);
	}

	static List<TextSpan> spans(int number) {
		String text = text(number);
		int word = text.indexOf(word(number));
		int reeds = text.indexOf("reeds");
		return List.of(new TextSpan(word, word + word(number).length()), new TextSpan(reeds, reeds + 5));
	}

	static Instant told() {
		return TOLD;
	}
}
