package org.afterglow.framework.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.OtherEntries;
import org.afterglow.framework.Problem;
import org.afterglow.framework.ScaleField;
import org.afterglow.model.ClientId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.EntryForm;
import org.afterglow.records.OutlineForm;
import org.junit.jupiter.api.Test;

/**
 * What every module has to keep to, as tests. An author extends it, hands in the module, and has them all:
 *
 * <pre>
 * class ActModuleTest extends ModuleContract {
 *     &#64;Override
 *     protected FrameworkModule module() {
 *         return new ActModule();
 *     }
 * }
 * </pre>
 *
 * @since 1.0
 */
public abstract class ModuleContract {

	/** A key that no version of a type knows: what a migration must leave. */
	private static final String LEFT = "left-by-nobody";

	/** The module under test; asked for in each test. */
	protected abstract FrameworkModule module();

	/** The languages in which every text has to be there, beside English. None unless overridden. */
	protected Set<Locale> languages() {
		return Set.of();
	}

	/**
	 * Answers as older versions of the types stored them: for each type, those of version 1 first. They have to be carried over
	 * without a problem. None unless overridden; a type that was migrated needs one for each older version.
	 */
	protected Map<EntryTypeId, List<Values>> olderAnswers() {
		return Map.of();
	}

	/**
	 * Packages that classes of the module may use beside those of Java, of itself, and of the API, with a full stop at the end. None
	 * unless overridden.
	 */
	protected Set<String> otherPackages() {
		return Set.of();
	}

	private ModuleContents contents() {
		return ModuleContents.of(module());
	}

	@Test
	void itContradictsNothing() {
		assertDoesNotThrow(this::contents);
	}

	@Test
	void itAnswersTheSameEachTime() {
		assertEquals(said(contents()), said(contents()));
	}

	private static List<String> said(ModuleContents contents) {
		return Stream.of(Stream.of(contents.info()), contents.codes().stream(), contents.entryTypes().stream(),
				contents.questions().stream()).flatMap(each -> each).map(Object::toString).toList();
	}

	@Test
	void everyTextIsThereInEveryLanguage() {
		List<String> missing = new ArrayList<>();
		new Texts(contents()).each((where, words) -> languages().stream()
				.filter(language -> !words.others().containsKey(language.toLanguageTag()))
				.forEach(language -> missing.add(where + " has no words in " + language.toLanguageTag() + ": " + words)));
		assertEquals(List.of(), missing);
	}

	@Test
	void emptyAndFullAnswersAreTakenWithoutAFailure() {
		for (EntryType type : contents().entryTypes()) {
			for (Values values : List.of(Values.NONE, Examples.of(type), Examples.ofOtherKinds(type), Examples.ofEmptyRows(type))) {
				assertDoesNotThrow(() -> type.problems(values), () -> type + " fails when it looks at answers");
				assertDoesNotThrow(() -> type.reminders(values, OtherEntries.NONE), () -> type + " fails when it reminds");
				assertDoesNotThrow(() -> type.title(values), () -> type + " fails when it names an entry");
				assertDoesNotThrow(() -> type.computed(values), () -> type + " fails when it works something out");
			}
		}
	}

	@Test
	void fullAnswersFitTheirFields() {
		for (EntryType type : contents().entryTypes()) {
			Values values = Examples.of(type);
			assertEquals(List.of(), type.fields().stream().flatMap(field -> field.problems(values).stream()).map(Problem::message)
					.toList(), type.toString());
		}
	}

	@Test
	void otherAnswersDoNotFitTheirFields() {
		for (EntryType type : contents().entryTypes()) {
			Values values = Examples.of(type);
			Values other = Examples.ofOtherKinds(type);
			for (Field field : type.fields()) {
				assertEquals(field.isRequired(), !field.problems(values.without(field.key())).isEmpty(), type + " without " + field);
				assertFalse(field.problems(other).isEmpty(), type + " with another kind of " + field);
				if (field instanceof ScaleField scale) {
					assertFalse(scale.problems(scale.with(values, scale.highest() + scale.step())).isEmpty(), type + " above " + field);
					assertFalse(scale.problems(scale.with(values, scale.lowest() - scale.step())).isEmpty(), type + " below " + field);
				}
			}
		}
	}

	/**
	 * Entries are stored under names. Whoever keeps a list of them, {@code ids.txt} beside the test, is told when one changes: a
	 * changed name needs a migration, a new one a line in the list.
	 */
	@Test
	void namesThatAreStoredAreThoseThatWere() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("ids.txt")) {
			assumeTrue(file != null, "no list is kept");
			String now = String.join("\n", Ids.of(contents()));
			assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip(), now,
					"Where the change is meant, ids.txt then reads:\n" + now + "\n");
		}
	}

	@Test
	void whatIsWorkedOutFollowsFromTheAnswersAlone() {
		for (EntryType type : contents().entryTypes()) {
			Values once = type.computed(Examples.of(type));
			assertEquals(once, type.computed(once), type + " works out something else the second time");
		}
	}

	@Test
	void answersComeBackFromWhereTheyAreKept() {
		for (EntryType type : contents().entryTypes()) {
			Values values = type.computed(Examples.of(type));
			assertEquals(values, EntryForm.values(EntryForm.plain(values)), type.toString());
			var outline = type.outline(contents().info());
			assertEquals(outline, OutlineForm.outline(OutlineForm.plain(outline)), type.toString());
		}
	}

	@Test
	void olderAnswersAreCarriedOver() {
		for (EntryType type : contents().entryTypes()) {
			List<Values> older = olderAnswers().getOrDefault(type.id(), List.of());
			assertTrue(older.size() >= type.version() - 1,
					type + " was migrated: olderAnswers() needs answers of each of its " + (type.version() - 1) + " older versions");
			IntStream.range(0, type.version() - 1).forEach(i -> {
				assertDoesNotThrow(() -> upgraded(type, Values.NONE, i + 1), () -> type + " fails on empty answers of version " + (i + 1));
				Values next = upgraded(type, older.get(i).with(LEFT, new Value.Text("x")), i + 1);
				assertEquals(List.of(), type.problems(next).stream().map(Problem::message).toList(),
						type + ", answers of version " + (i + 1));
				assertTrue(next.get(LEFT).isPresent(), type + " drops answers it does not know, from version " + (i + 1));
			});
		}
	}

	private static Values upgraded(EntryType type, Values values, int version) {
		return type.upgraded(begun(type).migrated(values, version)).values();
	}

	private static Entry begun(EntryType type) {
		return type.begin(ClientId.random(), Optional.of(SessionId.random()), Instant.EPOCH);
	}

	@Test
	void itHearsOfEverythingWithoutAFailure() {
		ModuleContents contents = contents();
		contents.events().ifPresent(events -> {
			contents.entryTypes().forEach(type -> assertDoesNotThrow(
					() -> events.entrySaved(begun(type).withValues(type.computed(Examples.of(type)), Instant.EPOCH).atVersion(1))));
			Session session = new Session(SessionId.random(), ClientId.random(), 1, LocalDate.EPOCH, SessionKind.DOSING, Optional.empty(), "");
			assertDoesNotThrow(() -> events.narrativeSaved(CodedNarrative
					.uncoded(Narrative.told(session.id(), "t", "I was a white door.", Instant.EPOCH).atVersion(1))));
			assertDoesNotThrow(() -> events.sessionClosed(session));
		});
	}

	@Test
	void itUsesNothingButTheApi() {
		assertEquals(new TreeSet<>(), new ClassFiles(module().getClass(), module().info().id()).usesBeside(otherPackages()));
	}
}
