package org.afterglow.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Words;
import org.afterglow.records.Records;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

class ModuleCodesTest {

	private static final String ACT = "org.example.act";
	private static final CodeSeed FUSION = CodeSeed.of("fusion", Words.of("Fusion").and(Locale.GERMAN, "Verschmelzung"), CodeKind.THOUGHT)
			.defined(Words.of("Taken for the thing")).alsoCalled(Words.of("hooked")).coloured(CodeColour.ROSE);
	private static final CodeSeed REASONS = CodeSeed.of("reasons", Words.of("Giving reasons"), CodeKind.THOUGHT).under("fusion");

	private final Records records = new InMemoryRecords();
	private final Codebook codebook = Codebook.over(records);

	private static ModuleContents act(CodeSeed... codes) {
		return ModuleContents.of(new FrameworkModule() {
			@Override
			public ModuleInfo info() {
				return ModuleInfo.of(ACT, Words.of("ACT"), "1.0.0", "A. Author");
			}

			@Override
			public List<CodeSeed> codes() {
				return List.of(codes);
			}
		});
	}

	private Code fusion() {
		return codebook.ofSeed(ACT, "fusion").orElseThrow();
	}

	@Test
	void codesOfAModuleAreCodesLikeOthersAndKnowWhereTheyCameFrom() {
		Code own = codebook.add("Water", CodeKind.SYMBOL);
		List<Code> added = codebook.bring(act(FUSION, REASONS), Locale.GERMAN);
		assertEquals(List.of("Verschmelzung", "Giving reasons"), added.stream().map(Code::name).toList());
		assertEquals(List.of("Taken for the thing", List.of("hooked"), CodeColour.ROSE),
				List.of(fusion().definition(), fusion().synonyms(), fusion().colour()));
		assertEquals(Optional.of(fusion()), codebook.parent(added.getLast().id()));
		assertEquals(CodeColour.ROSE, added.getLast().colour());
		assertEquals(Optional.of(ACT), codebook.module(fusion().id()));
		assertEquals(Optional.empty(), codebook.module(own.id()));
	}

	@Test
	void whatWasBroughtIsThePractices() {
		codebook.bring(act(FUSION), Locale.ENGLISH);
		records.codes().save(fusion().renamed("Glue"));
		var before = records.feed().position();
		assertEquals(List.of(), codebook.bring(act(FUSION), Locale.ENGLISH));
		assertEquals(before, records.feed().position());
		assertEquals("Glue", fusion().name());
		records.codes().delete(fusion().id());
		assertEquals(Optional.empty(), codebook.ofSeed(ACT, "fusion"));
		assertEquals(List.of("Giving reasons"),
				codebook.bring(act(FUSION, REASONS), Locale.ENGLISH).stream().map(Code::name).toList(), "only what is new in this version");
		assertEquals(List.of("Giving reasons"), codebook.codes().stream().map(Code::name).toList());
	}

	@Test
	void aCodeOfThatNameStandsForTheModulesAndStaysThePractices() {
		Code own = codebook.add("fusion", CodeKind.THEME);
		assertEquals(1, codebook.bring(act(FUSION, REASONS), Locale.ENGLISH).size());
		assertEquals(own, fusion());
		assertEquals(Optional.of(own), codebook.parent(codebook.named("Giving reasons").orElseThrow().id()));
		assertEquals(Optional.empty(), codebook.module(own.id()));
		assertEquals(Set.of(codebook.named("Giving reasons").orElseThrow().id()), codebook.ofAbsentModules(Set.of()));
	}

	@Test
	void codesOfAModuleThatIsGoneAreMarkedAndComeBackToLife() {
		codebook.bring(act(FUSION, REASONS), Locale.ENGLISH);
		Code reasons = codebook.named("Giving reasons").orElseThrow();
		assertEquals(Set.of(fusion().id(), reasons.id()), codebook.ofAbsentModules(Set.of("org.example.other")));
		assertEquals(Set.of(), codebook.ofAbsentModules(Set.of(ACT)));
		codebook.merge(reasons.id(), fusion().id());
		assertEquals(Set.of(fusion().id()), codebook.ofAbsentModules(Set.of()));
		assertEquals(Optional.of(fusion()), codebook.ofSeed(ACT, "reasons"));
	}
}
