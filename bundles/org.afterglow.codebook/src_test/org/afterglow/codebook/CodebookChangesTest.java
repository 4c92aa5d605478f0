package org.afterglow.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.afterglow.codebook.CodebookRefusal.Reason;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Records;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

class CodebookChangesTest {

	private final Records records = new InMemoryRecords();
	private final Codebook codebook = Codebook.over(records);
	private final Code water = codebook.add("Water", CodeKind.SYMBOL);
	private final Code sea = codebook.add("Sea", CodeKind.SYMBOL, water.id());
	private final Code tide = codebook.add("Tide", CodeKind.SYMBOL, sea.id());

	@Test
	void aCodeUnderAnotherHasItsColour() {
		assertEquals(water.colour(), tide.colour());
		assertEquals(Optional.of(water), codebook.parent(sea.id()));
	}

	@Test
	void aMergedCodeShowsAsTheOtherAndCanBeSeparatedLater() {
		codebook.merge(tide.id(), water.id());
		assertEquals(Optional.of(water), codebook.effective(tide.id()));
		assertEquals(List.of("Tide"), codebook.mergedInto(water.id()).stream().map(Code::name).toList());

		codebook.separate(tide.id());
		assertEquals(Optional.of(tide), codebook.effective(tide.id()));
		assertEquals(Optional.of(sea), codebook.parent(tide.id()), "it stands where it stood");
	}

	@Test
	void mergingNeverMakesARing() {
		codebook.merge(tide.id(), sea.id());
		codebook.merge(sea.id(), water.id());
		assertRefused(Reason.SAME, () -> codebook.merge(water.id(), tide.id()));
		assertRefused(Reason.SAME, () -> codebook.merge(water.id(), water.id()));
		assertRefused(Reason.SAME, () -> codebook.merge(tide.id(), water.id()));
		assertEquals(Set.of(water.id(), sea.id(), tide.id()), codebook.standingFor(water.id()));
		assertEquals(Optional.of(sea.id()), records.codes().byId(tide.id()).flatMap(Code::redirect), "nothing was changed");
	}

	@Test
	void aCodeThatIsNotThereIsNotMerged() {
		assertRefused(Reason.MISSING, () -> codebook.merge(CodeId.random(), water.id()));
		assertRefused(Reason.MISSING, () -> codebook.merge(water.id(), CodeId.random()));
	}

	@Test
	void whatStoodUnderAMergedCodeStandsUnderTheOther() {
		Code fire = codebook.add("Fire", CodeKind.SYMBOL);
		codebook.merge(sea.id(), fire.id());
		assertEquals(Optional.of(fire.id()), codebook.parent(tide.id()).map(Code::id));
	}

	@Test
	void aParentMergedIntoItsChildLeavesItsPlaceToIt() {
		codebook.merge(sea.id(), tide.id());
		assertEquals(Optional.of(water.id()), codebook.parent(tide.id()).map(Code::id));
		codebook.merge(water.id(), tide.id());
		assertEquals(Optional.empty(), codebook.parent(tide.id()));
	}

	@Test
	void noCodeStandsUnderItself() {
		assertRefused(Reason.UNDER_ITSELF, () -> codebook.nest(water.id(), Optional.of(tide.id())));
		assertRefused(Reason.UNDER_ITSELF, () -> codebook.nest(water.id(), Optional.of(water.id())));
		codebook.nest(tide.id(), Optional.empty());
		codebook.nest(water.id(), Optional.of(tide.id()));
		assertEquals(Optional.of(tide.id()), codebook.parent(water.id()).map(Code::id));
	}

	@Test
	void aRingThatNobodySeesIsNoReasonToRefuse() {
		Code shore = codebook.add("Shore", CodeKind.SYMBOL);
		codebook.merge(sea.id(), shore.id());
		// Tide is seen under Shore, and stored under Sea, which is stored under Water.
		codebook.nest(water.id(), Optional.of(tide.id()));
		assertEquals(Optional.of(tide.id()), codebook.parent(water.id()).map(Code::id));
		assertEquals(Optional.of(shore.id()), codebook.parent(tide.id()).map(Code::id));
	}

	@Test
	void whatIsRefusedLeavesTheCodebookAsItWas() {
		List<Code> before = codebook.codes();
		assertRefused(Reason.SAME, () -> codebook.merge(water.id(), water.id()));
		assertEquals(before, codebook.codes());
	}

	/** Whatever is merged and nested in whatever order, every usable code is found from the top. */
	@Test
	void everyCodeIsReachedFromTheTopAfterAnyChanges() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < 20; i++) {
			codebook.add("Code " + i, CodeKind.THEME);
		}
		List<Code> all = records.codes().all();
		for (int i = 0; i < 400; i++) {
			CodeId one = all.get(random.nextInt(all.size())).id();
			CodeId other = all.get(random.nextInt(all.size())).id();
			change(random.nextInt(4), one, other);
			for (Code code : codebook.codes()) {
				assertReachesTheTop(code, "seed " + seed + ", step " + i);
			}
			assertFalse(codebook.codes().isEmpty(), "seed " + seed);
		}
	}

	private void change(int which, CodeId one, CodeId other) {
		try {
			switch (which) {
				case 0 -> codebook.merge(one, other);
				case 1 -> codebook.separate(one);
				case 2 -> codebook.nest(one, Optional.of(other));
				default -> codebook.nest(one, Optional.empty());
			}
		} catch (CodebookRefusal refused) {
			assertTrue(refused.reason() != Reason.MISSING);
		}
	}

	private void assertReachesTheTop(Code code, String where) {
		Optional<Code> above = codebook.parent(code.id());
		for (int i = 0; i < 50 && above.isPresent(); i++) {
			above = codebook.parent(above.get().id());
		}
		assertTrue(above.isEmpty(), where);
	}

	@Test
	void theStarterIsTakenOverBesideWhatIsThere() {
		List<CodeSeed> seeds = StarterCodebook.in(Locale.ENGLISH);
		List<Code> added = codebook.takeOver(seeds);
		assertEquals(seeds.size() - 1, added.size(), "Water was there");
		Code crossing = codebook.named("Crossing").orElseThrow();
		assertEquals(Optional.of(water), codebook.parent(crossing.id()));
		assertEquals(List.of(), codebook.takeOver(seeds), "a second time there is nothing to add");
	}

	@Test
	void theStarterSpeaksBothLanguages() {
		List<CodeSeed> english = StarterCodebook.in(Locale.UK);
		List<CodeSeed> german = StarterCodebook.in(Locale.GERMANY);
		assertEquals(english.stream().map(CodeSeed::key).toList(), german.stream().map(CodeSeed::key).toList());
		assertEquals(Set.of(CodeKind.SYMBOL, CodeKind.THEME, CodeKind.AFFECT, CodeKind.BODY, CodeKind.PERCEPTION),
				Set.copyOf(english.stream().map(CodeSeed::kind).toList()));
		for (int i = 0; i < english.size(); i++) {
			assertFalse(english.get(i).definition().equals(german.get(i).definition()), english.get(i).key());
			assertFalse(german.get(i).synonyms().isEmpty(), german.get(i).key());
		}
		assertEquals("Wasser", german.getFirst().name());
	}

	@Test
	void everyOtherLanguageGetsEnglish() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertEquals("Water", StarterCodebook.in(Locale.FRANCE).getFirst().name());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void coloursWithinAKindDiffer() {
		for (CodeKind kind : CodeKind.values()) {
			List<CodeColour> colours = StarterCodebook.in(Locale.ENGLISH).stream().filter(seed -> seed.kind() == kind)
					.map(CodeSeed::colour).toList();
			assertTrue(colours.stream().distinct().count() >= Math.min(colours.size(), 8), kind.toString());
		}
	}

	private static void assertRefused(Reason reason, Runnable change) {
		assertEquals(reason, assertThrows(CodebookRefusal.class, change::run).reason());
	}
}
