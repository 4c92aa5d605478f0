package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Relation;
import org.afterglow.model.Session;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.Change;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.EditingSpells;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.FieldCondition;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.StaleEntry;
import org.junit.jupiter.api.Test;

/** Structured records of framework modules. */
public abstract class EntriesContract extends EntriesSuite {

	private static Values everything(CodeId code, EntryId other) {
		Values row = Values.of(Map.of("thought", new Value.Text("\u201eIch\u201c \uD83D\uDE42\n\\\"x"), "belief", new Value.Amount(0.1)));
		return Values.of(Map.of("text", new Value.Text("two\nlines"), "number", new Value.Amount(-12.5), "choice", new Value.Choice("a"),
				"choices", new Value.Choices(List.of("b", "a")), "day", new Value.Day(LocalDate.of(2026, 2, 28)), "length",
				new Value.Length(Duration.ofMinutes(90)), "rows", new Value.Rows(List.of(row, Values.NONE)), "references",
				new Value.References(List.of(Target.of(code), Target.of(other))), "relations",
				new Value.Relations(List.of(new Relation("protects", other, "n"), Relation.of("allied", other)))));
	}

	@Test
	void everyAnswerComesBack() {
		Session session = session();
		Client client = records().clients().byId(session.client()).orElseThrow();
		Values values = everything(code("c").id(), EntryId.random());
		Entry entry = entry(THOUGHTS, client, Optional.of(session.id()), values).inPartition(RecordPartition.CLINICAL_RECORD, BEGUN);
		Entry stored = entries().save(entry);
		assertEquals(entry.atVersion(1), stored);
		assertEquals(Optional.of(stored), entries().byId(entry.id()));
		Entry done = entries().save(stored.withStatus(EntryStatus.DONE, BEGUN.plusSeconds(60)));
		assertEquals(2, done.version());
		assertEquals(Optional.of(done), entries().byId(entry.id()));
		assertEquals(done, entries().save(done), "nothing changed, nothing is saved");
		assertEquals(2, now(done).version());
		assertEquals(Values.NONE, now(changed(done, Values.NONE)).values());
	}

	@Test
	void whoComesLateIsToldAndNothingIsLost() {
		Entry first = saved(THOUGHTS, client("A."), text("one"));
		Entry second = changed(first, text("two"));
		StaleEntry stale = assertThrows(StaleEntry.class, () -> changed(first, text("three")));
		assertEquals(List.of(1L, 2L), List.of(stale.expected(), stale.found()));
		assertEquals(second, now(first));
	}

	@Test
	void itNeedsWhatItBelongsTo() {
		Client client = client("A.");
		Session other = session(client("B."), 1);
		Entry nobody = entry(THOUGHTS, Client.labelled("gone"), Optional.empty(), Values.NONE);
		assertThrows(RecordMissing.class, () -> entries().save(nobody));
		assertThrows(RecordMissing.class, () -> entries().save(entry(THOUGHTS, client, Optional.of(other.id()), Values.NONE)));
		Entry entry = saved(THOUGHTS, client, Values.NONE);
		entries().delete(entry.id());
		assertThrows(RecordMissing.class, () -> changed(entry, text("x")));
		assertEquals(0, entries().count(EntryFilter.ALL));
		assertEquals(Optional.empty(), entries().delete(entry.id()));
		assertEquals(Optional.empty(), entries().byId(entry.id()));
	}

	@Test
	void theyAreFoundByWhatTheyBelongTo() {
		Client a = client("A.");
		Session session = session(a, 1);
		Entry thought = entries().save(entry(THOUGHTS, a, Optional.of(session.id()), text("x")));
		Entry part = saved(PARTS, a, text("y"));
		Entry other = saved(PARTS, client("B."), text("z"));
		assertEquals(List.of(thought, part, other), entries().find(EntryFilter.ALL, EntrySort.OLDEST, 10));
		assertEquals(List.of(other, part), entries().find(EntryFilter.ALL, EntrySort.NEWEST, 2));
		assertEquals(List.of(thought), entries().find(EntryFilter.ALL, EntrySort.NEWEST, 2, 2));
		List<Entry> each = new ArrayList<>();
		entries().each(each::add);
		assertEquals(List.of(thought, part, other), each);
		assertEquals(List.of(thought, part), entries().find(EntryFilter.ALL.of(a.id()), EntrySort.OLDEST, 10));
		assertEquals(List.of(thought), entries().find(EntryFilter.ALL.of(session.id()), EntrySort.OLDEST, 10));
		assertEquals(List.of(part, other), entries().find(EntryFilter.ALL.of(PARTS), EntrySort.OLDEST, 10));
		assertEquals(3, entries().count(EntryFilter.ALL.of(PARTS, THOUGHTS)));
		assertEquals(0, entries().count(EntryFilter.ALL.of(EntryStatus.DONE)));
		Entry done = entries().save(part.withStatus(EntryStatus.DONE, BEGUN.plusSeconds(99)));
		assertEquals(Map.of(THOUGHTS, 1, PARTS, 2), entries().counts(EntryFilter.ALL));
		assertEquals(Map.of(PARTS, 1), entries().counts(EntryFilter.ALL.of(PARTS).of(a.id())));
		assertEquals(List.of(thought, other), entries().find(EntryFilter.ALL.among(Set.of(other.id(), thought.id())), EntrySort.OLDEST, 10));
		assertEquals(0, entries().count(EntryFilter.ALL.among(Set.of())));
		assertEquals(List.of(done), entries().find(EntryFilter.ALL.of(EntryStatus.DONE).of(a.id()), EntrySort.NEWEST, 10));
	}

	@Test
	void theyAreFoundByTheirAnswers() {
		Client client = client("A.");
		Entry glass = saved(THOUGHTS, client, text("Ich bin aus GLAS, 100 % zerbrechlich").with("belief", new Value.Amount(80))
				.with("kind", new Value.Choices(List.of("label", "should"))));
		Entry stone = saved(THOUGHTS, client, text("made of stone").with("belief", new Value.Amount(20))
				.with("day", new Value.Day(LocalDate.of(2026, 3, 1))));
		Entry table = saved(THOUGHTS, client, of("rows", new Value.Rows(List.of(text("a"), text("deep WATER")))));
		assertFound(List.of(glass), new FieldCondition.Contains("thought", "aus glas"));
		assertFound(List.of(glass), new FieldCondition.Contains("thought", "100 %"));
		assertFound(List.of(), new FieldCondition.Contains("thought", "%of_"));
		assertFound(List.of(table), new FieldCondition.Contains("rows.thought", "Deep w"));
		assertFound(List.of(stone), new FieldCondition.Between("belief", Double.NEGATIVE_INFINITY, 20));
		assertFound(List.of(glass, stone), new FieldCondition.Between("belief", 20, 80));
		assertFound(List.of(stone), new FieldCondition.Between("day", LocalDate.of(2026, 3, 1).toEpochDay(), Double.POSITIVE_INFINITY));
		assertFound(List.of(glass), new FieldCondition.OneOf("kind", Set.of("should", "other")));
		assertFound(List.of(), new FieldCondition.OneOf("kind", Set.of("other")));
		assertEquals(List.of(), entries().find(EntryFilter.ALL.where(new FieldCondition.Contains("thought", "glas"))
				.where(new FieldCondition.Between("belief", 0, 50)), EntrySort.OLDEST, 10));
		Entry reworded = changed(glass, text("of wood"));
		assertFound(List.of(), new FieldCondition.Contains("thought", "glas"));
		assertFound(List.of(reworded), new FieldCondition.Contains("thought", "wood"));
	}

	private void assertFound(List<Entry> expected, FieldCondition condition) {
		EntryFilter filter = EntryFilter.ALL.where(condition);
		assertEquals(expected, entries().find(filter, EntrySort.OLDEST, 10));
		assertEquals(expected.size(), entries().count(filter));
	}

	@Test
	void theyAreSortedByTheirAnswers() {
		Client client = client("A.");
		Entry none = saved(THOUGHTS, client, Values.NONE);
		Entry b = saved(THOUGHTS, client, text("b").with("n", new Value.Amount(10)));
		Entry a = saved(THOUGHTS, client, text("A").with("n", new Value.Amount(9)));
		Entry c = saved(THOUGHTS, client, of("n", new Value.Amount(-1)));
		assertEquals(List.of(a, b, none, c), entries().find(EntryFilter.ALL, EntrySort.by("thought"), 10));
		assertEquals(List.of(b, a, none, c), entries().find(EntryFilter.ALL, EntrySort.by("thought").reversed(), 10));
		assertEquals(List.of(c, a, b, none), entries().find(EntryFilter.ALL, EntrySort.by("n"), 10));
		assertEquals(List.of(b, a, c, none), entries().find(EntryFilter.ALL, EntrySort.by("n").reversed(), 10));
		assertEquals(List.of(c), entries().find(EntryFilter.ALL, EntrySort.by("n"), 1));
	}

	/** What every store finds is what the filter lets pass, in the order of the sort: both are written down once, in the contract. */
	@Test
	void whateverIsAskedForIsWhatTheContractSays() {
		Random random = new Random(20260321);
		Client a = client("A.");
		Client b = client("B.");
		List<Entry> all = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			all.add(saved(random.nextBoolean() ? THOUGHTS : PARTS, random.nextBoolean() ? a : b, randomValues(random)));
		}
		for (int i = 0; i < 150; i++) {
			EntryFilter filter = randomFilter(random, a);
			EntrySort sort = randomSort(random);
			int limit = 1 + random.nextInt(45);
			int from = random.nextInt(20);
			assertEquals(all.stream().filter(filter::passes).sorted(sort.comparator()).limit(limit).toList(),
					entries().find(filter, sort, limit), "question " + i);
			assertEquals(all.stream().filter(filter::passes).sorted(sort.comparator()).skip(from).limit(limit).toList(),
					entries().find(filter, sort, from, limit), "page of question " + i);
			assertEquals(all.stream().filter(filter::passes).count(), entries().count(filter), "question " + i);
		}
	}

	private static Values randomValues(Random random) {
		Values values = Values.NONE;
		if (random.nextBoolean()) {
			values = values.with("s", new Value.Text(List.of("Glas", "glas\ud83d\ude42", "\u00c4rger", "stra\u00dfe", "STRASSE \ufb01n", "%_'").get(random.nextInt(6))));
		}
		if (random.nextBoolean()) {
			values = values.with("n", new Value.Amount(random.nextInt(5) - 2.5));
		}
		if (random.nextBoolean()) {
			values = values.with("rows", new Value.Rows(List.of(randomValues(random))));
		}
		// A field whose kind a later version changed.
		return random.nextInt(4) > 0 ? values : values.with("n", new Value.Choices(List.of("b", "a")));
	}

	private static EntryFilter randomFilter(Random random, Client client) {
		EntryFilter filter = random.nextBoolean() ? EntryFilter.ALL : EntryFilter.ALL.of(client.id());
		filter = random.nextBoolean() ? filter : filter.of(PARTS);
		String in = random.nextBoolean() ? "" : "rows.";
		return switch (random.nextInt(4)) {
			case 0 -> filter.where(new FieldCondition.Contains(in + "s", List.of("GLA", "\u00e4r", "ss", "%", "FIN").get(random.nextInt(5))));
			case 1 -> filter.where(new FieldCondition.Between(in + "n", -1.5, random.nextInt(3)));
			case 2 -> filter.where(new FieldCondition.OneOf(in + "n", Set.of("a", "c")));
			default -> filter;
		};
	}

	private static EntrySort randomSort(Random random) {
		EntrySort sort = List.of(EntrySort.NEWEST, EntrySort.OLDEST, EntrySort.by("s"), EntrySort.by("n"), EntrySort.by("rows.s"))
				.get(random.nextInt(5));
		return random.nextBoolean() ? sort : sort.reversed();
	}

	@Test
	void linksLeadBothWays() {
		Client client = client("A.");
		Code code = code("c");
		Entry exile = saved(PARTS, client, text("exile"));
		Entry manager = saved(PARTS, client, of("bonds", new Value.Relations(List.of(Relation.of("protects", exile.id())))));
		Entry log = saved(THOUGHTS, client, Values.of(Map.of("of", new Value.References(List.of(Target.of(exile.id()), Target.of(code.id()))),
				"rows", new Value.Rows(List.of(Values.NONE, of("part", new Value.References(List.of(Target.of(manager.id())))))))));
		assertEquals(List.of("bonds", "of"), entries().linksTo(Target.of(exile.id())).stream().map(link -> link.field()).toList());
		assertEquals(Optional.of("protects"), entries().linksFrom(manager.id()).getFirst().relation());
		assertEquals(List.of("of", "of", "rows.part"), entries().linksFrom(log.id()).stream().map(link -> link.field()).toList());
		assertEquals(log.id(), entries().linksTo(Target.of(code.id())).getFirst().from());
		assertEquals(PARTS, entries().linksTo(Target.of(exile.id())).getFirst().type());
		changed(log, Values.NONE);
		assertEquals(1, entries().linksTo(Target.of(exile.id())).size());
		entries().delete(exile.id());
		assertEquals(1, entries().linksTo(Target.of(exile.id())).size(), "it leads nowhere, and is kept");
	}

	@Test
	void whatItSaidBeforeIsKeptNowAndThen() {
		Entry entry = entries().save(entry(THOUGHTS, client("A."), Optional.empty(), text("0")));
		Entry second = changed(entry, text("1"));
		for (int i = 2; i < 9; i++) {
			second = changed(second, text("" + i));
			pass(Duration.ofSeconds(30));
		}
		assertEquals(List.of(entry), entries().history(entry.id()));
		pass(EditingSpells.SPELL);
		Entry done = entries().save(second.withStatus(EntryStatus.DONE, second.changed()));
		assertEquals(List.of(second, entry), entries().history(entry.id()));
		Entry reopened = entries().save(done.withStatus(EntryStatus.OPEN, second.changed()));
		assertEquals(List.of(done, second, entry), entries().history(entry.id()), "what was finished is kept");
		changed(reopened, text("again"));
		assertEquals(3, entries().history(entry.id()).size());
	}

	@Test
	void theFeedAndTheLogTellOfThem() {
		Client client = client("A.");
		long before = records().feed().position().number();
		Entry entry = saved(THOUGHTS, client, text("0"));
		for (int i = 1; i < 9; i++) {
			entry = changed(entry, text("" + i));
		}
		List<Change> changes = records().feed().after(before, 9);
		assertEquals(List.of(Subject.ENTRY), changes.stream().map(Change::subject).toList());
		assertEquals(entry.id().value(), changes.getFirst().id());
		AuditFilter about = AuditFilter.ALL.about(Optional.of(client.id()));
		assertEquals(2, records().audit().entries(about, Audit.NEWEST, 99).size(), "a spell of editing is one line");
		entries().delete(entry.id());
		assertTrue(records().feed().after(before, 9).getFirst().deleted());
		assertEquals(3, records().audit().entries(about, Audit.NEWEST, 99).size());
	}
}
