package org.afterglow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EntryTest {

	private static final EntryTypeId TYPE = new EntryTypeId("org.example.act.defusion");
	private static final UUID TEST = UUID.randomUUID();
	private static final Instant BEGUN = Instant.parse("2026-03-01T10:00:00Z");

	private static Entry entry(int typeVersion, long version, Instant changed, String author) {
		return new Entry(EntryId.random(), TYPE, typeVersion, ClientId.random(), Optional.empty(), Values.NONE,
				RecordPartition.PSYCHOTHERAPY_NOTES, EntryStatus.OPEN, version, author, BEGUN, changed);
	}

	private static void refused(Executable nonsense) {
		assertThrows(IllegalArgumentException.class, nonsense);
	}

	@Test
	void nonsenseIsRefused() {
		refused(() -> entry(0, 0, BEGUN, ""));
		refused(() -> entry(1, -1, BEGUN, ""));
		refused(() -> entry(1, 0, BEGUN.minusNanos(1), ""));
		refused(() -> entry(1, 0, BEGUN, "two\nlines"));
		refused(() -> new Value.Text(" \n"));
		refused(() -> new Value.Text("a\r\nb"));
		refused(() -> new Value.Amount(Double.NaN));
		refused(() -> new Value.Choice("Two words"));
		refused(() -> new Value.Choices(List.of()));
		refused(() -> new Value.Choices(List.of("a", "a")));
		refused(() -> new Value.Day(LocalDate.of(10000, 1, 1)));
		refused(() -> new Value.Length(Duration.ofSeconds(-1)));
		refused(() -> new Value.Length(Duration.ofMillis(1)));
		refused(() -> new Value.Rows(List.of()));
		refused(() -> new Value.References(List.of(Target.of(new CodeId(TEST)), Target.of(new CodeId(TEST)))));
		refused(() -> new Value.Relations(List.of(Relation.of("a", new EntryId(TEST)), new Relation("a", new EntryId(TEST), "n"))));
		refused(() -> Values.of(Map.of("Big", new Value.Amount(1))));
		refused(() -> Target.of("planet", TEST));
	}



	@Test
	void noWordOfAClientIsInATextForm() {
		Anchor anchor = new Anchor(AnchorId.random(), NarrativeId.random(), new TextSpan(0, 5), "heron", AnchorState.ANCHORED);
		Values values = Values.of(Map.of("a", new Value.Text("heron"), "b", new Value.Rows(List.of(Values.of(Map.of("c", new Value.Text("heron"))))),
				"d", new Value.Relations(List.of(new Relation("e", EntryId.random(), "heron"))), "f", new Value.Passages(List.of(anchor))));
		List<Object> all = new ArrayList<>(values.asMap().values());
		all.add(values);
		all.add(new Relation("e", EntryId.random(), "heron"));
		all.add(entry(1, 0, BEGUN, "").withValues(values, BEGUN));
		all.forEach(each -> assertFalse(each.toString().contains("heron"), each.getClass().getName()));
	}

	@Test
	void valuesAreChangedIntoOthers() {
		Values one = Values.NONE.with("a", new Value.Amount(-0.0));
		assertEquals(Optional.of(new Value.Amount(0)), one.get("a"), "there is one nought");
		assertEquals(Values.NONE, one.without("a"));
		assertEquals(one.get("a"), one.renamed("a", "b").get("b"));
		assertSame(one, one.renamed("x", "y"));
		assertEquals(Optional.empty(), one.get("a", Value.Text.class));
		assertEquals(Values.NONE, one.with("a", Optional.empty()));
		assertThrows(UnsupportedOperationException.class, () -> one.asMap().clear());
	}

	@Test
	void aClockPutBackChangesNoBeginning() {
		Entry entry = entry(1, 0, BEGUN, "");
		assertEquals(BEGUN, entry.withValues(Values.NONE, BEGUN.minusSeconds(5)).changed());
		assertEquals(BEGUN.plusSeconds(5), entry.withStatus(EntryStatus.DONE, BEGUN.plusSeconds(5)).changed());
	}

	@Test
	void wordsOfACountryComeBeforeThoseOfItsLanguage() {
		Words words = Words.of("Thought").and(Locale.GERMAN, "Gedanke").and(Locale.of("de", "AT"), "Gedanken");
		assertEquals("Gedanken", words.in(Locale.of("de", "AT")));
		assertEquals("Gedanke", words.in(Locale.of("de", "CH")));
		assertEquals("Thought", words.in(Locale.ROOT));
	}

	@Test
	void aTypeKnowsItsModule() {
		assertEquals("org.example.act", TYPE.module());
		assertEquals("defusion", TYPE.word());
		refused(() -> new EntryTypeId("a.b"));
		refused(() -> new EntryTypeId("org.example." + "x".repeat(EntryTypeId.LONGEST)));
	}
}
