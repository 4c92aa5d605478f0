package org.afterglow.ifs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryScope;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.Problem;
import org.afterglow.framework.RelationKind;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.testkit.ModuleContract;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** What is recorded in Internal Family Systems. */
class IfsModuleTest extends ModuleContract {

	@Override
	protected FrameworkModule module() {
		return new IfsModule();
	}

	@Override
	protected Set<Locale> languages() {
		return Set.of(Locale.GERMAN);
	}

	private static List<String> problems(EntryType type, Values values) {
		return type.problems(values).stream().map(Problem::message).map(Words::english).toList();
	}

	@Test
	void aPartIsCalledByItsNameAndMayBeHardlyKnown() {
		Values values = Part.KIND.with(Part.NAME.with(Values.NONE, "The night watch"), "unknown");
		assertEquals("The night watch", Part.TYPE.title(values));
		assertEquals(List.of(), problems(Part.TYPE, values));
		assertEquals(List.of("“Name” needs an answer.", "“Kind” needs an answer."), problems(Part.TYPE, Values.NONE));
		assertEquals(List.of(EntryScope.CLIENT, RecordPartition.PSYCHOTHERAPY_NOTES), List.of(Part.TYPE.scope(), Part.TYPE.partition()));
		assertTrue(Part.TYPE.takesPassages());
		assertEquals(Optional.of("part"), Part.NAME.searchWord());
	}

	@Test
	void relationsHaveADirectionWhereTheyHaveOne() {
		assertEquals(List.of("protects", "polarised", "allied", "blends", "exiles", "triggers"),
				Part.RELATIONS.kinds().stream().map(RelationKind::key).toList());
		assertEquals(List.of("polarised", "allied"),
				Part.RELATIONS.kinds().stream().filter(RelationKind::isSymmetric).map(RelationKind::key).toList());
		assertEquals("is protected by", Part.PROTECTS.inverse().orElseThrow().english());
	}

	@Test
	void theKindsOfPartsAreCodesWithDefinitions() {
		List<CodeSeed> codes = new IfsModule().codes();
		assertEquals(List.of("manager", "firefighter", "exile"),
				codes.stream().filter(each -> each.parent().equals(Optional.of("part"))).map(CodeSeed::key).toList());
		assertTrue(codes.stream().allMatch(code -> code.definition().isPresent()));
	}

	@Test
	void aLogOfSixStepsMayEndAtAny() {
		Values values = SixFs.TOWARD.with(SixFs.FIND.with(Values.NONE, "behind the eyes"), "annoyed");
		assertEquals(Optional.of(new Value.Amount(2)), SixFs.STEPS.of(values));
		assertEquals(List.of(), problems(SixFs.TYPE, values));
		assertEquals(List.of(), problems(SixFs.TYPE, Values.NONE));
		assertEquals(Optional.empty(), SixFs.STEPS.of(Values.NONE));
	}

	@Test
	void aReleaseToldHalfIsSaid() {
		Values values = Unburdening.ELEMENT.with(Values.NONE, "wind");
		assertEquals(List.of("“Part” needs an answer.", "What it was released to is chosen, and the release is not written down yet."),
				problems(Unburdening.TYPE, values));
		assertEquals(List.of("How it was released is written down, and the day is not yet."),
				problems(Burden.TYPE, Burden.HOW.with(Burden.CARRIED.with(Values.NONE, "I am too much"), "into the sea")));
	}

	@Test
	void theMeanIsOfAllEightAndOfNothingElse() {
		Values values = SelfEnergy.MOMENT.with(Values.NONE, "start");
		for (ScaleField quality : SelfEnergy.CS) {
			assertEquals(Optional.empty(), SelfEnergy.MEAN.of(values), "without " + quality);
			values = quality.with(values, quality.key().equals("calm") ? 10 : 2);
		}
		assertEquals(Optional.of(new Value.Amount(3)), SelfEnergy.MEAN.of(values));
		assertEquals(Optional.of(new Value.Amount(3)), SelfEnergy.MEAN.of(SelfEnergy.PS.getFirst().with(values, 9)));
		assertEquals(List.of(8, 5), List.of(SelfEnergy.CS.size(), SelfEnergy.PS.size()));
		assertEquals(List.of(), problems(SelfEnergy.TYPE, SelfEnergy.MOMENT.with(Values.NONE, "end")));
	}
}
