package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Relation;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Target;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryLinesTest {

	private static final Instant BEGUN = Instant.parse("2026-03-14T09:26:53.589793238Z");
	private static final EntryTypeId TYPE = new EntryTypeId("org.example.nobody.knows");

	private final Desk desk = new Desk();
	private Client heron;
	private Session session;
	private CodedNarrative narrative;
	private Code door;

	@BeforeEach
	void narratives() throws ImportRefused {
		desk.read(Desk.SOUND);
		heron = desk.records.clients().labelled("Heron").orElseThrow();
		session = desk.records.sessions().numbered(heron.id(), 1).orElseThrow();
		narrative = desk.records.narratives().byId(desk.records.narratives().of(session.id()).getFirst().id()).orElseThrow();
		door = desk.codebook.named("Door").orElseThrow();
	}

	private Entry save(Optional<SessionId> in, Values values) {
		return desk.records.entries().save(new Entry(EntryId.random(), TYPE, 3, heron.id(), in, values,
				RecordPartition.CLINICAL_RECORD, EntryStatus.DONE, 0, "Dr. Lind", BEGUN, BEGUN.plusSeconds(60)));
	}

	private Anchor white() {
		return Anchor.on(narrative.narrative().id(), narrative.narrative().text(), new TextSpan(8, 13));
	}

	/** Every kind of answer, tables among them. */
	private Values everything(Entry other) {
		Values row = Values.of(Map.of("step", new Value.Text("breathe\n\u201cslowly\u201d"), "due", new Value.Day(LocalDate.of(2026, 11, 6)),
				"code", new Value.References(List.of(Target.of(door.id())))));
		return Values.of(Map.of("thought", new Value.Text("I am too much \uD83C\uDF0A"), "belief", new Value.Amount(7.5),
				"technique", new Value.Choice("leaves"), "signs", new Value.Choices(List.of("b", "a")),
				"took", new Value.Length(Duration.ofMinutes(25)), "steps", new Value.Rows(List.of(row, row)),
				"codes", new Value.References(List.of(Target.of(door.id()), Target.of(other.id()))),
				"bonds", new Value.Relations(List.of(new Relation("protects", other.id(), "since then"), new Relation("allied", other.id(), ""))),
				"told", new Value.Passages(List.of(white()))));
	}

	private static byte[] export(Desk from) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new EntryLinesExport(from.records, from.codebook).write(out, Optional.empty());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return out.toByteArray();
	}

	private static EntryImportReport read(Desk into, byte[] file) throws ImportRefused {
		try {
			return new EntryLinesImport(into.records, into.codebook).read(new ByteArrayInputStream(file), ImportProgress.NONE);
		} catch (IOException | ImportCancelled e) {
			throw new AssertionError(e);
		}
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

	private List<Reason> refused(String file) {
		long before = desk.records.feed().position().number();
		ImportRefused refused = assertThrows(ImportRefused.class, () -> read(desk, file.getBytes(StandardCharsets.UTF_8)));
		assertEquals(before, desk.records.feed().position().number(), "nothing is kept");
		return refused.problems().stream().map(ImportProblem::reason).toList();
	}

	@Test
	void everythingComesBackByteForByteInANewPractice() throws ImportRefused {
		Entry plain = save(Optional.empty(), Values.NONE);
		save(Optional.of(session.id()), everything(plain));
		byte[] file = export(desk);
		Desk fresh = new Desk();
		fresh.read(desk.export());
		assertEquals(new EntryImportReport(2, 0, 0, 0), read(fresh, file));
		assertEquals(text(file), text(export(fresh)));
		Entry came = fresh.records.entries().find(EntryFilter.ALL.of(TYPE), EntrySort.OLDEST, 10).stream()
				.filter(each -> each.session().isPresent()).findFirst().orElseThrow();
		Anchor anchor = came.values().get("told", Value.Passages.class).orElseThrow().anchors().getFirst();
		assertEquals("white", anchor.quote());
		assertEquals(1, fresh.records.entries().touching(anchor.narrative()).size());
		assertEquals(List.of("codes", "steps.code", "steps.code"), fresh.records.entries()
				.linksTo(Target.of(fresh.codebook.named("Door").orElseThrow().id())).stream().map(link -> link.field()).toList());
		assertEquals(new EntryImportReport(0, 2, 0, 0), read(fresh, file), "what is there already is skipped");
		assertEquals(text(file), text(export(fresh)));
	}

	@Test
	void oneLineIsAsTheGuideSays() throws ImportRefused {
		String line = "{\"entry\":\"3f0c2b9e-7a51-4e4e-9d7a-0c7f6a1b2c3d\",\"type\":\"org.example.act.defusion\",\"typeVersion\":3,"
				+ "\"client\":\"Heron\",\"session\":1,\"partition\":\"psychotherapy-notes\",\"status\":\"open\",\"author\":\"Dr. Lind\","
				+ "\"created\":\"2026-11-06T09:30:00Z\",\"changed\":\"2026-11-06T09:41:00Z\",\"answers\":{\"before\":{\"number\":80.0},"
				+ "\"fusion\":{\"references\":[{\"code\":\"Door\",\"kind\":\"symbol\"}]},\"thought\":{\"text\":\"I am too much\"},"
				+ "\"told\":{\"passages\":[{\"session\":1,\"title\":\"The door\",\"start\":8,\"end\":13,\"quote\":\"white\"}]}}}\n";
		assertEquals(1, read(desk, line.getBytes(StandardCharsets.UTF_8)).added());
		assertEquals(line, text(export(desk)));
	}

	@Test
	void clientsAndCodesThatAreMissingAreMade() throws ImportRefused {
		save(Optional.empty(), Values.of(Map.of("codes", new Value.References(List.of(Target.of(door.id()))))));
		Desk fresh = new Desk();
		assertEquals(new EntryImportReport(1, 0, 1, 1), read(fresh, export(desk)));
		assertEquals(CodeKind.SYMBOL, fresh.codebook.named("Door").orElseThrow().kind());
		assertEquals(text(export(desk)), text(export(fresh)));
	}

	@Test
	void whatIsGoneStaysGone() throws ImportRefused {
		Code lost = desk.codebook.add("Lost", CodeKind.THEME);
		save(Optional.empty(), Values.of(Map.of("codes", new Value.References(List.of(Target.of(lost.id()))),
				"told", new Value.Passages(List.of(white())))));
		desk.records.codes().delete(lost.id());
		desk.records.narratives().delete(narrative.narrative().id());
		byte[] file = export(desk);
		assertTrue(text(file).contains("{\"gone\":\"" + lost.id().value() + "\"}"), text(file));
		assertTrue(text(file).contains("{\"start\":8,\"end\":13,\"quote\":\"white\",\"unanchored\":true}"), text(file));
		Desk fresh = new Desk();
		assertEquals(new EntryImportReport(1, 0, 1, 0), read(fresh, file));
		assertEquals(text(file), text(export(fresh)));
	}

	@Test
	void aMergedCodeIsWrittenAsWhatItWasMergedInto() throws ImportRefused {
		Code gate = desk.codebook.add("Gate", CodeKind.SYMBOL);
		save(Optional.empty(), Values.of(Map.of("codes", new Value.References(List.of(Target.of(gate.id()))))));
		byte[] before = export(desk);
		desk.codebook.merge(gate.id(), door.id());
		assertTrue(text(export(desk)).contains("\"code\":\"Door\""));
		assertEquals(1, read(desk, before).skipped(), "its old name leads to the same");
	}

	@Test
	void anEntryThatIsThereWithOtherAnswersIsRefused() {
		Entry entry = save(Optional.empty(), Values.of(Map.of("thought", new Value.Text("one"))));
		String file = text(export(desk));
		desk.records.entries().save(entry.withValues(Values.of(Map.of("thought", new Value.Text("two"))), BEGUN.plusSeconds(60)));
		assertEquals(List.of(Reason.ENTRY_DIFFERS), refused(file));
	}

	/** What is replaced in a sound line, and why it is refused then. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"\"type\":\"org.example.nobody.knows\" | \"type\":\"Nobody\" | NOT_A_TYPE",
			"\"typeVersion\":3 | \"typeVersion\":0 | NOT_COUNTED_FROM_ONE",
			"\"typeVersion\":3 | \"typeVersion\":3,\"more\":1 | UNKNOWN_KEY",
			"\"typeVersion\":3, | `` | MISSING_KEY",
			"\"typeVersion\":3 | \"typeVersion\":3,\"typeVersion\":3 | REPEATED_KEY",
			"\"client\":\"Heron\" | \"client\":\" \" | NOT_A_LABEL",
			"\"client\":\"Heron\" | \"client\":\"Egret\" | SESSION_MISSING",
			"\"client\":\"Heron\" | \"client\":7 | NOT_TEXT",
			"\"session\":1,\"partition\" | \"session\":2,\"partition\" | SESSION_MISSING",
			"\"clinical-record\" | \"diary\" | UNKNOWN_PARTITION",
			"\"done\" | \"half\" | UNKNOWN_STATUS",
			"\"created\":\"2026-03-14T09:26:53.589793238Z\" | \"created\":\"yesterday\" | NOT_A_TIME",
			"\"created\":\"2026 | \"created\":\"2027 | CHANGED_BEFORE_BEGUN",
			"\"entry\":\" | \"entry\":\"1 | NOT_AN_ID",
			"\"number\":7.5 | \"number\":1e999 | ANSWERS_NOT_READ",
			"\"number\":7.5 | \"number\":null | ANSWERS_NOT_READ",
			"\"number\":7.5 | \"numeral\":7.5 | ANSWERS_NOT_READ",
			"\"belief\" | \"Belief\" | ANSWERS_NOT_READ",
			"\"choice\":\"leaves\" | \"choice\":\"\" | ANSWERS_NOT_READ",
			"\"PT25M\" | \"long\" | ANSWERS_NOT_READ",
			"\"rows\":[ | \"rows\":[7, | ANSWERS_NOT_READ",
			"\"kind\":\"protects\" | \"kind\":\"protects\",\"x\":1 | UNKNOWN_KEY",
			"\"title\":\"The door\" | \"title\":\"The gate\" | NARRATIVE_MISSING",
			"\"start\":8,\"end\":13 | \"start\":7,\"end\":12 | QUOTE_DIFFERS",
			"\"start\":8,\"end\":13 | \"start\":8,\"end\":8 | SPAN_EMPTY",
			"\"start\":8,\"end\":13 | \"start\":-8,\"end\":13 | SPAN_OUTSIDE",
			"\"start\":8,\"end\":13 | \"start\":8,\"end\":4294967309 | SPAN_OUTSIDE",
			"\"start\":8,\"end\":13 | \"start\":8,\"end\":100 | SPAN_OUTSIDE",
			"\"answers\":{ | \"answers\":[{ | NOT_JSON",
	})
	void whatIsWrongIsToldAndNothingIsKept(String sound, String wrong, Reason reason) {
		Entry other = save(Optional.empty(), Values.NONE);
		Entry entry = save(Optional.of(session.id()), everything(other));
		String file = text(export(desk)).lines().filter(line -> line.contains("\"belief\"")).findFirst().orElseThrow();
		desk.records.entries().delete(entry.id());
		assertTrue(file.contains(sound), file);
		assertEquals(reason, refused(file.replaceFirst(java.util.regex.Pattern.quote(sound), java.util.regex.Matcher.quoteReplacement(wrong)))
				.getFirst());
	}

	@Test
	void anEmptyFileAndOneOfSomethingElseAreRefused() {
		assertEquals(List.of(Reason.NOTHING_IN_FILE), refused("\n \n"));
		assertEquals(List.of(Reason.NOT_ONE_OBJECT), refused("[]\n"));
		assertTrue(refused(Desk.SOUND).contains(Reason.MISSING_KEY));
	}
}
