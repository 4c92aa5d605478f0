package org.afterglow.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.framework.act.ActModule;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.SessionId;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** What a module says is what the program gets. */
class ActModuleTest {

	private final ModuleContents act = ModuleContents.of(new ActModule());
	private final EntryType defusion = type("defusion");
	private final ScaleField before = (ScaleField) defusion.field("before").orElseThrow();
	private final ScaleField after = (ScaleField) defusion.field("after").orElseThrow();
	private final TextField thought = (TextField) defusion.field("thought").orElseThrow();

	private EntryType type(String word) {
		return act.entryTypes().stream().filter(each -> each.id().word().equals(word)).findFirst().orElseThrow();
	}

	private static List<String> said(Stream<Words> words, Locale locale) {
		return words.map(each -> each.in(locale)).toList();
	}

	private List<String> problems(EntryType type, Values values, Locale locale) {
		return said(type.problems(values).stream().map(Problem::message), locale);
	}

	@Test
	void itSpeaksTheLanguageOfTheReaderElseEnglish() {
		assertEquals("Gedanke", thought.name().in(Locale.GERMAN));
		assertEquals("Gedanke", thought.name().in(Locale.of("de", "AT")));
		assertEquals("Thought", thought.name().in(Locale.FRENCH));
		assertEquals("Belief before", before.name().in(Locale.GERMAN), "there is no German for it yet");
	}

	@Test
	void anEntryBelongsWhereTheTypeSays() {
		ClientId client = ClientId.random();
		Entry entry = defusion.begin(client, Optional.of(SessionId.random()), Instant.EPOCH);
		assertEquals(3, entry.typeVersion());
		assertEquals(RecordPartition.PSYCHOTHERAPY_NOTES, entry.partition());
		assertThrows(IllegalArgumentException.class, () -> defusion.begin(client, Optional.empty(), Instant.EPOCH));
		assertEquals(RecordPartition.CLINICAL_RECORD,
				type("action").begin(client, Optional.empty(), Instant.EPOCH).partition());
	}

	@Test
	void theFormSaysWhatIsMissingOrOutOfPlace() {
		assertEquals(List.of("“Thought” needs an answer."), problems(defusion, Values.NONE, Locale.ENGLISH));
		assertEquals(List.of("„Gedanke“ braucht eine Antwort."), problems(defusion, Values.NONE, Locale.GERMAN));
		Values told = thought.with(Values.NONE, "I am made of glass");
		assertEquals(List.of(), problems(defusion, told, Locale.ENGLISH));
		assertEquals(List.of("“Belief before” goes from 0 to 100."), problems(defusion, before.with(told, 120), Locale.ENGLISH));
		assertEquals(List.of("“Belief before” goes in steps of 5."), problems(defusion, before.with(told, 12), Locale.ENGLISH));
		assertEquals(List.of("How much was it believed before?"), problems(defusion, after.with(told, 10), Locale.ENGLISH));
		assertEquals(List.of("An answer to “Technique” is no longer offered."),
				problems(defusion, told.with("technique", new Value.Choice("hopping")), Locale.ENGLISH));
		assertEquals(List.of("What is stored for “Technique” is of another kind and cannot be shown."),
				problems(defusion, told.with("technique", new Value.Amount(3)), Locale.ENGLISH));
	}

	@Test
	void aProblemInATableSaysWhere() {
		EntryType action = type("action");
		RowsField steps = (RowsField) action.field("steps").orElseThrow();
		TextField step = (TextField) steps.column("step").orElseThrow();
		Values values = steps.with(Values.NONE, List.of(step.with(Values.NONE, "call her"), Values.NONE));
		Problem problem = action.problems(values).getFirst();
		assertEquals(List.of("steps", "1", "step"),
				List.of(problem.field().orElseThrow(), "" + problem.row().orElseThrow(), problem.column().orElseThrow()));
		assertEquals(1, action.problems(values).size());
	}

	@Test
	void whatFollowsIsWorkedOutAndGoesWhenItNoLongerFollows() {
		Values both = after.with(before.with(Values.NONE, 80), 30);
		Values computed = defusion.computed(both);
		assertEquals(Optional.of(new Value.Amount(-50)), computed.get("change"));
		assertEquals(computed, defusion.computed(computed));
		assertEquals(Optional.empty(), defusion.computed(computed.without("after")).get("change"));
	}

	@Test
	void olderEntriesAreCarriedOver() {
		Entry begun = defusion.begin(ClientId.random(), Optional.of(SessionId.random()), Instant.EPOCH);
		Values old = Values.of(Map.of("exercise", new Value.Choice("leaves"), "before", new Value.Amount(8), "after", new Value.Amount(3),
				"left", new Value.Text("what no version knows")));
		Entry upgraded = defusion.upgraded(begun.migrated(old, 1));
		assertEquals(3, upgraded.typeVersion());
		assertEquals(Optional.of(new Value.Choice("leaves")), upgraded.values().get("technique"));
		assertEquals(80, before.in(upgraded.values()).orElseThrow());
		assertEquals(Optional.of(new Value.Amount(-50)), upgraded.values().get("change"));
		assertTrue(upgraded.values().get("left").isPresent());
		assertSame(upgraded, defusion.upgraded(upgraded));
		assertEquals(30, after.in(defusion.upgraded(begun.migrated(old.renamed("exercise", "technique"), 2)).values()).orElseThrow());
		assertFalse(defusion.reads(4));
		assertThrows(IllegalArgumentException.class, () -> defusion.upgraded(begun.migrated(old, 4)));
	}

	@Test
	void anEntryIsCalledByItsFirstLine() {
		assertEquals("", defusion.title(Values.NONE));
		assertEquals("I am glass", defusion.title(thought.with(Values.NONE, "  I am glass\r\nand more")));
		EntryType value = type("value");
		assertEquals("Honesty", value.title(((TextField) value.fields().getFirst()).with(Values.NONE, "Honesty")));
	}

	@Test
	void theOutlineTellsEnoughToReadItWithoutTheModule() {
		EntryOutline outline = defusion.outline(act.info());
		assertEquals("ACT", outline.module().english());
		assertEquals("Blätter auf dem Bach",
				outline.field("technique").orElseThrow().options().get("leaves").in(Locale.GERMAN));
		EntryOutline.Field steps = type("action").outline(act.info()).field("steps").orElseThrow();
		assertEquals(List.of("step", "due", "takes", "done"), steps.columns().stream().map(EntryOutline.Field::key).toList());
		assertEquals("done", steps.columns().getLast().options().get("yes").english());
		assertEquals(List.of("serves", "rivals"),
				List.copyOf(type("value").outline(act.info()).field("bonds").orElseThrow().options().keySet()));
	}

	@Test
	void passagesMakeATypeOfferedForASelection() {
		assertTrue(defusion.takesPassages());
		assertFalse(type("value").takesPassages());
		assertEquals(List.of("technique", "change"), defusion.listed().stream().map(Field::key).toList());
		assertEquals(Optional.of("thought"), thought.searchWord());
	}
}
