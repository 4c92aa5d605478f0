package org.afterglow.ui.narrative.internal.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DifferencesTest {

	private static List<Piece> between(String older, String newer) {
		return Differences.between(older, newer, new NullProgressMonitor());
	}

	private static String shown(String older, String newer) {
		return between(older, newer).stream().map(piece -> switch (piece.kind()) {
			case SAME -> piece.text();
			case REMOVED -> "[-" + piece.text() + "-]";
			case ADDED -> "{+" + piece.text() + "+}";
		}).collect(Collectors.joining());
	}

	@Test
	void aWordThatWasExchangedIsOneChange() {
		assertEquals("I saw a [-white-]{+black+} door.", shown("I saw a white door.", "I saw a black door."));
	}

	@Test
	void wordsExchangedOneAfterTheOtherAreOneChange() {
		assertEquals("I [-saw a white door-]{+heard the bells, far+}.",
				shown("I saw a white door.", "I heard the bells, far."));
	}

	@Test
	void aNewParagraphLeavesTheOthersAlone() {
		assertEquals("One.\n{+Between.\n+}Two.\n", shown("One.\nTwo.\n", "One.\nBetween.\nTwo.\n"));
	}

	@Test
	void equalTextsHaveNoChange() {
		assertEquals("One.\nTwo.", shown("One.\nTwo.", "One.\nTwo."));
		assertEquals(List.of(), between("", ""));
		assertEquals("{+One.+}", shown("", "One."));
		assertEquals("[-One.-]", shown("One.", ""));
	}

	@Test
	void bothVersionsCanBeReadOffTheDifferences() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 500; round++) {
			String older = text(random);
			String newer = text(random);
			List<Piece> pieces = between(older, newer);
			assertEquals(older, joined(pieces, Piece.Kind.REMOVED), "seed " + seed);
			assertEquals(newer, joined(pieces, Piece.Kind.ADDED), "seed " + seed);
		}
	}

	private static String joined(List<Piece> pieces, Piece.Kind kind) {
		return pieces.stream().filter(piece -> piece.kind() == kind || piece.kind() == Piece.Kind.SAME).map(Piece::text)
				.collect(Collectors.joining());
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(20); i > 0; i--) {
			text.append(List.of("a", "b", " ", ", ", "\n", "\uD83D\uDE42", "e\u0301").get(random.nextInt(7)));
		}
		return text.toString();
	}

	@Test
	void twoLongTextsThatShareNothingAreComparedInTime() {
		Random random = new Random(7);
		String older = words(random, 60_000);
		String newer = words(random, 60_000);
		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			assertTrue(between(older, newer).size() >= 2);
		});
	}

	private static String words(Random random, int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(Integer.toString(random.nextInt(5_000), 36)).append(i % 60 == 59 ? '\n' : ' ');
		}
		return text.toString();
	}

	@Test
	void aTextWithoutAnyChangeIsShownWhole() {
		String same = "word ".repeat(400);
		assertEquals(same, LaidOut.of(between(same, same)).text());
	}

	@Test
	void longStretchesWithoutChangeAreFolded() {
		String same = "word ".repeat(400);
		LaidOut laid = LaidOut.of(between(same + "white " + same, same + "black " + same));
		assertEquals(1, laid.changes().size());
		assertTrue(laid.text().length() < 1_000, "length " + laid.text().length());
		LaidOut.Change change = laid.changes().getFirst();
		assertEquals(List.of("white", "black"), List.of(change.removed(), change.added()));
		assertEquals("whiteblack", laid.text().substring(change.start(), change.end()));
		assertEquals(2, laid.runs().stream().filter(run -> run.look() == LaidOut.Look.FOLDED).count());
	}
}
