package org.afterglow.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.modules.ModuleFailure.Reason;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.FeedPosition;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PracticeModulesTest {

	private static final Duration LONG = Duration.ofSeconds(40);
	private static final String ONE = "org.example.one";
	private static final String TWO = "org.example.two-2";

	private final InMemoryRecords records = new InMemoryRecords();
	private final Codebook codebook = Codebook.over(records);
	private final Offers offers = new Offers();
	private final ModuleRegistry registry = new AskingRegistry(offers, LONG);
	private final PracticeModules modules = registry.in(records, codebook, Locale.ENGLISH);

	@BeforeEach
	void switchOn() {
		Stream.of(ONE, TWO, "org.example.gone", "org.example.stuck").forEach(modules::switchOn);
	}

	@AfterEach
	void close() {
		modules.close();
		registry.close();
	}

	private void start() {
		modules.start();
		ready();
	}

	private void ready() {
		assertTrue(modules.awaitReady(LONG));
	}

	private ModuleStatus status(String id) {
		return modules.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private List<String> types() {
		return modules.entryTypes().all().stream().map(type -> type.id().value()).toList();
	}

	@Test
	void whatActiveModulesBringIsThere() {
		offers.add("b1", new Example(ONE));
		offers.add("b2", new Example(TWO));
		EntryTypes kept = modules.entryTypes();
		assertEquals(List.of(), kept.all());
		start();
		assertEquals(List.of(ONE + ".record", TWO + ".record"), types());
		EntryType type = kept.byId(new EntryTypeId(TWO + ".record")).orElseThrow();
		assertEquals(Optional.of(TWO), kept.module(type.id()).map(ModuleInfo::id));
		assertEquals(Optional.empty(), kept.byId(new EntryTypeId(ONE + ".other")));
		assertEquals(List.of(ONE, TWO), modules.questions().stream().map(each -> each.module().id()).toList());
		assertEquals(Optional.of("Fusion of " + ONE), codebook.ofSeed(ONE, "fusion").map(Code::name));
		assertEquals(List.of(type.outline(new Example(TWO).info())), status(TWO).remembered());
		assertEquals(List.of(ModuleState.ACTIVE, ModuleState.ACTIVE), List.of(status(ONE).state(), status(TWO).state()));
		assertEquals(Optional.of("2.0.1"), status(ONE).version());
	}

	@Test
	void whatNobodySwitchedOnStaysOutOfThePractice() {
		modules.switchOff(ONE);
		offers.add("b1", new Example(ONE));
		start();
		assertEquals(List.of(), types());
		assertEquals(ModuleState.OFF, status(ONE).state());
		assertEquals(List.of(), records.codes().all());
		assertEquals(List.of(), records.entries().outlines());
		modules.switchOn(ONE);
		ready();
		assertEquals(List.of(ONE + ".record"), types());
		assertEquals(Optional.of("Fusion of " + ONE), codebook.ofSeed(ONE, "fusion").map(Code::name));
	}

	@Test
	void theSecondStartWritesNothing() {
		offers.add("b1", new Example(ONE));
		start();
		FeedPosition before = records.feed().position();
		try (PracticeModules again = registry.in(records, codebook, Locale.ENGLISH)) {
			again.start();
			assertTrue(again.awaitReady(LONG));
			assertEquals(1, again.entryTypes().all().size());
		}
		assertEquals(before, records.feed().position());
	}

	@Test
	void nothingIsWrittenUnlessStarted() {
		offers.add("b1", new Example(ONE));
		assertTrue(registry.awaitAnswers(LONG));
		assertEquals(ModuleState.ACTIVE, status(ONE).state());
		assertFalse(modules.awaitReady(LONG));
		assertEquals(List.of(), records.codes().all());
		assertEquals(List.of(), records.entries().outlines());
	}

	@Test
	void switchedOffItIsLeftOutAndNothingIsLost() {
		offers.add("b1", new Example(ONE));
		offers.add("b2", new Example(TWO));
		start();
		Client client = Client.labelled("Heron");
		records.clients().save(client);
		EntryType type = modules.entryTypes().byId(new EntryTypeId(TWO + ".record")).orElseThrow();
		records.entries().save(type.begin(client.id(), Optional.empty(), Instant.EPOCH)
				.withValues(Example.THOUGHT.with(Values.NONE, "heavy"), Instant.EPOCH));
		modules.switchOff(TWO);
		modules.switchOff(TWO);
		ready();
		assertEquals(List.of(ONE + ".record"), types());
		assertEquals(ModuleState.OFF, status(TWO).state());
		assertTrue(status(TWO).contents().isPresent());
		assertEquals(1, records.entries().count(EntryFilter.ALL.of(type.id())));
		assertTrue(codebook.ofSeed(TWO, "fusion").isPresent());
		try (PracticeModules again = registry.in(records, codebook, Locale.ENGLISH)) {
			again.start();
			assertTrue(again.awaitReady(LONG));
			assertEquals(1, again.entryTypes().all().size(), "the practice knows it at its next opening");
		}
		modules.switchOn(TWO);
		ready();
		assertEquals(List.of(ONE + ".record", TWO + ".record"), types());
		modules.switchOn(TWO);
		assertEquals(4, records.settings().get(SwitchedOn.KEY).orElseThrow().lines().count(), "switching on again changes nothing");
	}

	@Test
	void entriesCodesAndBundlesWithoutTheirModuleAreTold() {
		EntryTypeId gone = new EntryTypeId("org.example.gone.record");
		records.entries().remember(new EntryOutline(gone, 1, Words.of("Gone"), Words.of("Record"), List.of()));
		offers.addUnresolved("org.example.stuck", "Unresolved requirement: Import-Package: org.missing");
		Runnable away = offers.add("b1", new Example(ONE));
		start();
		away.run();
		ready();
		assertEquals(List.of(), types());
		assertEquals(List.of("org.example.stuck", "org.example.gone", ONE), modules.all().stream().map(ModuleStatus::id).toList());
		assertEquals(List.of("Gone", "The module " + ONE),
				List.of(status("org.example.gone").name().english(), status(ONE).name().english()));
		assertEquals("Something it needs is not installed. Unresolved requirement: Import-Package: org.missing",
				status("org.example.stuck").failure().orElseThrow().sentence(Locale.ENGLISH));
		assertEquals(Set.of(ModuleState.ABSENT), Set.copyOf(modules.all().stream().map(ModuleStatus::state).toList()));
		offers.add("b1", new Example(ONE));
		ready();
		assertEquals(ModuleState.ACTIVE, status(ONE).state(), "it comes back to life");
		assertEquals(1, records.codes().all().size());
	}

	@Test
	void codesThatAreNoneLeaveTheModuleOut() {
		offers.add("b1", new Example(ONE) {
			@Override
			public List<CodeSeed> codes() {
				return List.of(CodeSeed.of("lines", Words.of("two\nlines"), CodeKind.THOUGHT));
			}
		});
		offers.add("b2", new Example(TWO));
		start();
		assertEquals(List.of(TWO + ".record"), types());
		assertEquals(Reason.CODES, status(ONE).failure().orElseThrow().reason());
		assertEquals(ModuleState.FAILED, status(ONE).state());
	}

	@Test
	void aFormThatFailedTakesItsModuleOutAndRepeatsNoWords() {
		offers.add("b1", new Example(ONE));
		offers.add("b2", new Example(TWO));
		start();
		modules.failed(new EntryTypeId(ONE + ".record"), new IllegalStateException("she said: heavy"));
		ready();
		assertEquals(List.of(TWO + ".record"), types());
		assertEquals("It failed while one of its forms was in use (IllegalStateException).",
				status(ONE).failure().orElseThrow().sentence(Locale.ENGLISH));
		assertEquals(1, status(ONE).remembered().size(), "its entries can be read");
		assertTrue(modules.hasFailed(new EntryTypeId(ONE + ".other")), "all of it went, so that every open form of it has lost it");
		assertFalse(modules.hasFailed(new EntryTypeId(TWO + ".record")));
	}

	@Test
	void closedItBringsNothing() {
		offers.add("b1", new Example(ONE));
		start();
		modules.close();
		assertEquals(List.of(), types());
		assertFalse(modules.awaitReady(LONG));
		assertEquals(1, offers.listeners(), "that of the registry alone");
	}

	/** Answers as if another module had answered between two looks. */
	private static final class Growing implements ModuleRegistry {
		private final List<InstalledModule> all = Stream.of(new Example(ONE), new Example(TWO)).map(module -> new InstalledModule("b", "1.2.3",
				Optional.of(module.info()), Optional.of(ModuleContents.of(module)), Optional.empty())).toList();
		private int looks;

		@Override
		public List<InstalledModule> installed() {
			looks++;
			return looks == 1 ? all.subList(0, 1) : all;
		}

		@Override
		public List<ModuleSource.Unresolved> unresolved() {
			return List.of();
		}

		@Override
		public boolean awaitAnswers(Duration patience) {
			return true;
		}

		@Override
		public Subscription listen(Runnable changed) {
			return () -> {
			};
		}

		@Override
		public void failed(String id, ModuleFailure why) {
			throw new AssertionError(why);
		}

		@Override
		public void close() {
			// Nothing is open.
		}
	}

	@Test
	void oneThatAnswersWhileAnotherIsTakenInIsTakenInNext() {
		try (PracticeModules growing = new Growing().in(records, codebook, Locale.ENGLISH)) {
			growing.start();
			assertTrue(growing.awaitReady(LONG));
			assertEquals(2, growing.entryTypes().all().size());
			assertEquals(List.of(ONE, TWO), records.entries().outlines().stream().map(outline -> outline.type().module()).sorted().toList());
			assertEquals(2, records.codes().all().size());
		}
	}
}
