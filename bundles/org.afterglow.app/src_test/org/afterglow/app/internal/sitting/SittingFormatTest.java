package org.afterglow.app.internal.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.ui.ReadingPlace;
import org.junit.jupiter.api.Test;

class SittingFormatTest {

	private static final NarrativeId FERRY = NarrativeId.random();
	private static final NarrativeId LAMP = NarrativeId.random();
	private static final Sitting SITTING = new Sitting("org.afterglow.app.explore",
			List.of(new Sitting.Page(FERRY, new ReadingPlace(4, 9, 2)), new Sitting.Page(LAMP, new ReadingPlace(0, 0, 0))),
			Optional.of(FERRY), "org.afterglow.ui.codebook.view", List.of("org.afterglow.ui.search.view"), List.of(LAMP, FERRY),
			Map.of("narrative.left", 312, "explore.reading", 640),
			List.of(new Sitting.Beside(1, new Sitting.OfAttachment(AttachmentId.random()), true), new Sitting.Beside(3, new Sitting.Log(), false),
					new Sitting.Beside(4, new Sitting.OfEntry(EntryId.random()), false)));

	@Test
	void everythingIsFoundAgain() {
		assertEquals(SITTING, SittingFormat.read(SittingFormat.write(SITTING)));
		assertEquals(Sitting.FRESH, SittingFormat.read(SittingFormat.write(Sitting.FRESH)));
	}

	@Test
	void whatIsNotUnderstoodIsPassedOver() {
		String kept = new String(SittingFormat.write(SITTING), StandardCharsets.UTF_8);
		String strange = kept.replaceAll("\n", "\nfolded left\npage nobody 1 2 3\npage\nside narrative.right wide\nbeside -1 log front\nbeside 0 nobody front\nbeside 0 entry:nobody front\nbeside 0\n\n");
		assertEquals(SITTING, SittingFormat.read(strange.getBytes(StandardCharsets.UTF_8)));
		assertEquals(1, SittingFormat.read((kept + "page " + NarrativeId.random().value() + " -1 2 3\nside a.b -7\n")
				.getBytes(StandardCharsets.UTF_8)).sides().get("a.b"));
	}

	@Test
	void whatIsNoSittingIsAFreshOne() {
		assertSame(Sitting.FRESH, SittingFormat.read(new byte[0]));
		assertSame(Sitting.FRESH, SittingFormat.read("place explore".getBytes(StandardCharsets.UTF_8)));
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			byte[] noise = new byte[random.nextInt(400)];
			random.nextBytes(noise);
			assertSame(Sitting.FRESH, SittingFormat.read(noise), "seed " + seed);
		}
	}

	@Test
	void anythingCutOffStillReads() {
		byte[] kept = SittingFormat.write(SITTING);
		for (int length = 0; length < kept.length; length++) {
			SittingFormat.read(java.util.Arrays.copyOf(kept, length));
		}
	}
}
