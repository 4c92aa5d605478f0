package org.afterglow.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryEvents;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Question;
import org.afterglow.model.Words;
import org.afterglow.modules.ModuleFailure.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever one module does, the good one beside it is there. */
@Timeout(60)
class ContainmentTest {

	private static final Duration LIMIT = Duration.ofSeconds(1);
	private static final Duration LONG = Duration.ofSeconds(40);
	private static final String BAD = "org.example.bad";
	private static final String GOOD = "org.example.good";

	private final Offers offers = new Offers();
	private final List<ModuleRegistry> open = new ArrayList<>();
	private final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void close() {
		end.countDown();
		open.forEach(ModuleRegistry::close);
		assertEquals(0, offers.listeners());
	}

	private ModuleRegistry registry(Duration limit) {
		ModuleRegistry registry = new AskingRegistry(offers, limit);
		open.add(registry);
		return registry;
	}

	/** What is said of a module that is asked before a good one. */
	private InstalledModule asked(FrameworkModule module, Duration limit) {
		offers.add(BAD + ".bundle", module);
		offers.add(GOOD, new Example(GOOD));
		ModuleRegistry registry = registry(limit);
		assertTrue(registry.awaitAnswers(LONG));
		List<InstalledModule> installed = registry.installed();
		assertEquals(2, installed.size());
		assertTrue(installed.get(1).contents().isPresent(), "the other goes on");
		assertEquals(Optional.empty(), installed.get(0).contents());
		return installed.get(0);
	}

	private void fails(FrameworkModule module, String sentence) {
		InstalledModule failed = asked(module, LONG);
		assertEquals(sentence, failed.failure().orElseThrow().sentence(Locale.ENGLISH));
		assertFalse(failed.failure().orElseThrow().sentence(Locale.GERMAN).equals(sentence), "German has words of its own");
	}

	/** Throws in the method of this name, or does something else there. */
	private static Example in(String method, Runnable deed) {
		return new Example(BAD) {
			private void at(String here) {
				if (here.equals(method)) {
					deed.run();
				}
			}

			@Override
			public ModuleInfo info() {
				at("info");
				return super.info();
			}

			@Override
			public List<CodeSeed> codes() {
				at("codes");
				return super.codes();
			}

			@Override
			public List<EntryType> entryTypes() {
				at("entryTypes");
				return super.entryTypes();
			}

			@Override
			public List<Question> questions() {
				at("questions");
				return super.questions();
			}

			@Override
			public Optional<EntryEvents> events() {
				at("events");
				return super.events();
			}
		};
	}

	@Test
	void throwingInAnyMethodIsContained() {
		for (String method : List.of("info", "codes", "entryTypes", "questions", "events")) {
			for (Error thrown : List.of(new StackOverflowError(), new AssertionError("no"))) {
				Offers fresh = new Offers();
				fresh.add(BAD + ".bundle", in(method, () -> {
					throw thrown;
				}));
				fresh.add(GOOD, new Example(GOOD));
				try (ModuleRegistry registry = new AskingRegistry(fresh, LONG)) {
					assertTrue(registry.awaitAnswers(LONG));
					InstalledModule failed = registry.installed().getFirst();
					assertEquals(Reason.THREW, failed.failure().orElseThrow().reason(), method);
					assertEquals(method + "()", failed.failure().orElseThrow().details().getFirst());
					assertEquals(method.equals("info") ? BAD + ".bundle" : BAD, failed.id(), "named by its bundle if it cannot say");
					assertTrue(registry.installed().getLast().contents().isPresent());
				}
			}
		}
	}

	@Test
	void whatItSaidWhenItFailedIsTold() {
		fails(in("codes", () -> {
			throw new IllegalStateException("no codes\n today");
		}), "It failed in codes(): IllegalStateException: no codes today");
	}

	@Test
	void anExceptionThatThrowsIsContained() {
		fails(in("questions", () -> {
			throw new Speechless();
		}), "It failed in questions(): ContainmentTest$Speechless");
	}

	@Test
	void hangingIsOverAfterTheLimit() {
		InstalledModule failed = asked(in("entryTypes", () -> {
			while (end.getCount() > 0) {
				try {
					end.await();
				} catch (InterruptedException e) {
					// It does not listen to that either.
				}
			}
		}), LIMIT);
		assertEquals("It did not answer entryTypes() within 1 seconds.", failed.failure().orElseThrow().sentence(Locale.ENGLISH));
		assertEquals(BAD, failed.id());
	}

	@Test
	void nothingIsNoAnswer() {
		fails(new Example(BAD) {
			@Override
			public List<Question> questions() {
				return Arrays.asList(super.questions().getFirst(), null);
			}
		}, "It answered questions() with nothing, where something has to be.");
	}

	@Test
	void nullIsNoAnswer() {
		fails(new Example(BAD) {
			@Override
			public Optional<EntryEvents> events() {
				return null;
			}
		}, "It answered events() with nothing, where something has to be.");
	}

	@Test
	void repeatingATypeACodeAndAQuestionIsToldAtOnce() {
		fails(new Example(BAD) {
			@Override
			public List<EntryType> entryTypes() {
				return List.of(type(), type());
			}

			@Override
			public List<CodeSeed> codes() {
				return List.of(super.codes().getFirst(), super.codes().getFirst());
			}

			@Override
			public List<Question> questions() {
				return List.of(super.questions().getFirst(), super.questions().getFirst());
			}
		}, "What it brings contradicts itself. There are two of the code fusion. There are two of the entry type " + BAD
				+ ".record. There are two of the question why.");
	}

	@Test
	void aTypeThatCannotShowAnEmptyFormIsNotTaken() {
		fails(new Example(BAD) {
			@Override
			public List<EntryType> entryTypes() {
				return List.of(type().titled(values -> {
					throw new IllegalStateException("no title");
				}));
			}
		}, "It failed in org.example.bad.record: IllegalStateException: no title");
	}

	@Test
	void theFirstOfAnIdIsTheModule() {
		offers.add("one", new Example(GOOD));
		Runnable second = offers.add("two", new Example(GOOD));
		ModuleRegistry registry = registry(LONG);
		assertTrue(registry.awaitAnswers(LONG));
		assertEquals(List.of(true, false), registry.installed().stream().map(each -> each.contents().isPresent()).toList());
		assertEquals("There is a module with the id org.example.good already, from the bundle one.",
				registry.installed().getLast().failure().orElseThrow().sentence(Locale.ENGLISH));
		second.run();
		assertEquals(1, registry.installed().size());
	}

	@Test
	void whoComesInThePlaceOfTheFirstIsTheModule() {
		Runnable first = offers.add("one", new Example(GOOD));
		offers.add("two", new Example(GOOD));
		ModuleRegistry registry = registry(LONG);
		assertTrue(registry.awaitAnswers(LONG));
		first.run();
		assertEquals(List.of(Optional.empty()), registry.installed().stream().map(InstalledModule::failure).toList());
	}

	@Test
	void aBundleThatCannotMakeItsModuleIsNamed() {
		offers.made(BAD, Optional::empty);
		ModuleRegistry registry = registry(LONG);
		assertTrue(registry.awaitAnswers(LONG));
		assertEquals(Reason.NOT_STARTED, registry.installed().getFirst().failure().orElseThrow().reason());
	}

	@Test
	void aClassThatFailsToBeginIsTheModulesOwnDoing() {
		assertEquals(Reason.THREW, asked(in("codes", Broken::touch), LONG).failure().orElseThrow().reason());
	}

	private static final class Speechless extends RuntimeException {
		private static final long serialVersionUID = 1L;

		@Override
		public String getMessage() {
			throw new IllegalStateException();
		}
	}

	private static final class Broken {
		private static final String WORD = List.<String>of().getFirst();

		private static void touch() {
			WORD.length();
		}
	}

	@Test
	void comingAndGoingIsFollowedAndNobodyIsAskedTwice() {
		List<String> asked = new ArrayList<>();
		ModuleRegistry registry = registry(LONG);
		assertEquals(List.of(), registry.installed());
		List<Integer> heard = new ArrayList<>();
		registry.listen(() -> heard.add(1)).close();
		Runnable gone = offers.add(GOOD, in("info", () -> asked.add("info")));
		assertTrue(registry.awaitAnswers(LONG));
		offers.add("other", new Example("org.example.other"));
		assertTrue(registry.awaitAnswers(LONG));
		assertEquals(List.of("info"), asked);
		assertEquals(2, registry.installed().size());
		gone.run();
		assertEquals(List.of("org.example.other"), registry.installed().stream().map(InstalledModule::id).toList());
		assertEquals(List.of(), heard);
	}

	@Test
	void whatFailsLaterIsLeftOutAndTheFirstReasonStays() {
		offers.add(GOOD, new Example(GOOD));
		ModuleRegistry registry = registry(LONG);
		assertTrue(registry.awaitAnswers(LONG));
		registry.failed(GOOD, ModuleFailure.of(Reason.DEAF_THREW, "entrySaved", "IllegalStateException"));
		assertTrue(registry.installed().getFirst().contents().isPresent(), "it hears no more, and goes on");
		registry.failed(GOOD, ModuleFailure.of(Reason.IN_USE, "IllegalStateException"));
		registry.failed(GOOD, ModuleFailure.of(Reason.CODES, "NameTaken"));
		assertEquals(Reason.IN_USE, registry.installed().getFirst().failure().orElseThrow().reason());
		assertEquals(Optional.empty(), registry.installed().getFirst().contents());
		assertEquals(Words.of("The module " + GOOD), registry.installed().getFirst().name());
	}
}
