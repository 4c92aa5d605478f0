package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.afterglow.model.Anchor;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.TextSpan;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** A book of a narrative with a thousand codings: only what is in sight is painted. */
class CrowdedMarginTest extends Journey {

	private static final int LENGTH = 200_000;
	private static final int CODINGS = 1_000;
	private static final int CROWD = 9;
	private static final int STEPS = 120;
	/** Two frames, on a machine that does other things as well. */
	private static final double LIMIT_MILLIS = 33;

	@Test
	void aThousandCodingsScrollWithoutWaiting() {
		window.begin("Heron", "The long ferry", "");
		CodedNarrative empty = found().narrative("The long ferry");
		practice.records().narratives().save(crowded(empty.narrative()));
		window.awaitLine("foot.left", "codings");
		Until.holds(bot, () -> window.line("foot.left").contains("1,000 codings"), () -> window.line("foot.left"));
		Screenshots.both("margin-crowded");

		double[] with = UIThreadRunnable.syncExec(CrowdedMarginTest::scroll);
		Arrays.sort(with);
		System.out.printf("scroll step painted, %d characters, %d codings: median %.1f ms, p95 %.1f ms%n", LENGTH, CODINGS,
				with[STEPS / 2], with[STEPS * 95 / 100]);
		assertTrue(with[STEPS / 2] < LIMIT_MILLIS, "median " + with[STEPS / 2] + " ms");
	}

	/** Milliseconds of each step, text and margin painted. UI thread. */
	private static double[] scroll() {
		StyledText text = (StyledText) Controls.visible("narrative.text").orElseThrow();
		Control margin = Controls.visible("narrative.stripes").orElseThrow();
		double[] millis = new double[STEPS];
		for (int i = 0; i < STEPS; i++) {
			long start = System.nanoTime();
			text.setTopPixel(text.getTopPixel() + 3 * text.getLineHeight());
			text.update();
			margin.redraw();
			margin.update();
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		return millis;
	}

	private CodedNarrative crowded(Narrative empty) {
		Random random = new Random(7);
		Narrative told = empty.withText(words(random));
		List<Code> codes = new ArrayList<>();
		for (CodeColour colour : CodeColour.values()) {
			CodeKind kind = CodeKind.values()[colour.ordinal() % CodeKind.values().length];
			Code code = Code.named("Idea " + colour.name().toLowerCase(java.util.Locale.ROOT), kind, colour);
			practice.records().codes().save(code);
			codes.add(code);
		}
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (int i = 0; i < CODINGS; i++) {
			// The first ones crowd on the first page, beyond the lanes there are.
			int start = i < CROWD ? 40 + 6 * i : random.nextInt(LENGTH - 700);
			int length = i < CROWD ? 400 - 12 * i : i % 10 == 0 ? 600 : 10 + random.nextInt(120);
			Anchor anchor = Anchor.on(told.id(), told.text(), new TextSpan(start, start + length));
			anchors.add(anchor);
			codings.add(Coding.of(anchor.id(), codes.get(random.nextInt(codes.size())).id(), Instant.EPOCH));
		}
		return new CodedNarrative(told, anchors, codings);
	}

	private static String words(Random random) {
		StringBuilder text = new StringBuilder(LENGTH);
		while (text.length() < LENGTH) {
			for (int word = 0; word < 60; word++) {
				for (int letter = 0; letter < 2 + random.nextInt(7); letter++) {
					text.append((char) ('a' + random.nextInt(26)));
				}
				text.append(' ');
			}
			text.append('\n');
		}
		return text.substring(0, LENGTH);
	}
}
