package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Session;
import org.junit.jupiter.api.Test;

class JsonLinesImportTest {

	private final Desk desk = new Desk();

	@Test
	void makesWhatIsMissing() throws ImportRefused {
		assertEquals(new ImportReport(1, 0, 1, 1, 1, 1), desk.read(Desk.SOUND));
		CodedNarrative door = only();
		assertEquals("white door", door.anchors().getFirst().quote());
		assertEquals(Desk.CLOCK.instant(), door.codings().getFirst().created());
		Session session = desk.records.sessions().byId(door.narrative().session()).orElseThrow();
		assertEquals("2026-11-06", session.date().toString());
		assertEquals("Heron", desk.records.clients().byId(session.client()).map(Client::label).orElseThrow());
		Code code = desk.codebook.named("door").orElseThrow();
		assertEquals(CodeKind.SYMBOL, code.kind());
		assertEquals(code.id(), door.codings().getFirst().code());
	}

	@Test
	void theSameAgainIsSkipped() throws ImportRefused {
		desk.read(Desk.SOUND);
		assertEquals(new ImportReport(0, 1, 0, 0, 0, 0), desk.read(Desk.SOUND));
		assertEquals(new ImportReport(0, 2, 0, 0, 0, 0), desk.read(Desk.SOUND + Desk.SOUND));
		assertEquals(1, desk.records.narratives().count());
	}

	@Test
	void otherWordsOrCodingsUnderTheSameTitleAreRefused() throws ImportRefused {
		desk.read(Desk.SOUND);
		assertEquals(Reason.NARRATIVE_DIFFERS, desk.reason(Desk.SOUND.replace("white", "green")));
		assertEquals(Reason.NARRATIVE_DIFFERS, desk.reason(Desk.SOUND.replace("\"end\":18", "\"end\":13")));
		assertEquals(Reason.NARRATIVE_DIFFERS, desk.reason(Desk.SOUND.replace("Door", "Gate")));
		assertEquals(Reason.NARRATIVE_DIFFERS, desk.reason(Desk.line("\"text\":\"I saw a white door\"")));
	}

	@Test
	void twiceInOneFileIsRefusedInTheLineOfTheSecond() {
		List<ImportProblem> problems = desk.refused(Desk.SOUND + Desk.SOUND.replace("white", "green"));
		assertEquals(List.of("line 2: NARRATIVE_DIFFERS"), problems.stream().map(ImportProblem::toString).toList());
	}

	@Test
	void aSessionThatDisagreesIsRefused() throws ImportRefused {
		desk.read(Desk.SOUND);
		String other = Desk.SOUND.replace("The door", "Another");
		assertEquals(Reason.SESSION_DATE_DIFFERS, desk.reason(other.replace("2026-11-06", "2026-11-07")));
		assertEquals(Reason.SESSION_KIND_DIFFERS, desk.reason(other.replace("dosing", "integration")));
		assertEquals(Reason.SESSION_ROUTE_DIFFERS, desk.reason(other.replace("\"iv\"", "null")));
		assertEquals(Reason.SESSION_ROUTE_DIFFERS, desk.reason(other.replace("\"route\":\"iv\",", "")));
	}

	@Test
	void namesAreTheSameWhateverTheirCase() throws ImportRefused {
		desk.read(Desk.SOUND);
		ImportReport report = desk.read(Desk.SOUND.replace("The door", "Another").replace("Heron", "HERON").replace("Door", "dOOR"));
		assertEquals(new ImportReport(1, 0, 1, 0, 0, 0), report);
	}

	@Test
	void aCodeHasOneKind() throws ImportRefused {
		desk.read(Desk.SOUND);
		String other = Desk.SOUND.replace("The door", "Another").replace("symbol", "theme");
		assertEquals(Reason.CODE_KIND_DIFFERS, desk.reason(other));
		String fresh = Desk.SOUND.replace("The door", "Third").replace("Door", "Gate");
		List<ImportProblem> problems = desk.refused(fresh + fresh.replace("Third", "Fourth").replace("symbol", "affect").replace("Gate", "GATE"));
		assertEquals(List.of("line 2, coding 1: CODE_KIND_DIFFERS"), problems.stream().map(ImportProblem::toString).toList());
	}

	@Test
	void aMergedCodeStillTakesWhatIsFiledUnderItsName() throws ImportRefused {
		desk.read(Desk.SOUND);
		Code gate = desk.codebook.add("Gate", CodeKind.THEME);
		desk.records.codes().save(desk.codebook.named("Door").orElseThrow().redirectedTo(Optional.of(gate.id())));
		assertEquals(1, desk.read(Desk.SOUND).skipped());
		desk.read(Desk.SOUND.replace("The door", "Another"));
		assertEquals(2, desk.codebook.count(gate.id()));
	}

	@Test
	void theSameMarkTwiceStaysTwice() throws ImportRefused {
		String mark = "{\"start\":0,\"end\":1,\"code\":\"Door\",\"kind\":\"symbol\"}";
		desk.read(Desk.line("\"text\":\"abc\",\"codings\":[" + mark + "," + mark + "]"));
		assertEquals(2, only().codings().size());
	}

	@Test
	void aFileMayComeFromAnyMachine() throws ImportRefused {
		String windows = "\uFEFF" + Desk.SOUND.strip() + "\r\n\r\n   \r\n" + Desk.titled("Another", "\"text\":\"x\"").strip();
		assertEquals(2, desk.read(windows).added());
	}

	@Test
	void lineEndsInTheTextAreNormalisedAndPassagesStayOnTheirWords() throws ImportRefused {
		String text = "one\\r\\ntwo\\rthree\\r\\nfour";
		String raw = "one\r\ntwo\rthree\r\nfour";
		String codings = "{\"start\":" + raw.indexOf("two") + ",\"end\":" + (raw.indexOf("two") + 3) + ",\"code\":\"A\",\"kind\":\"theme\"},"
				+ "{\"start\":" + raw.indexOf("four") + ",\"end\":" + raw.length() + ",\"code\":\"B\",\"kind\":\"theme\"},"
				+ "{\"start\":0,\"end\":4,\"code\":\"C\",\"kind\":\"theme\"}";
		desk.read(Desk.line("\"text\":\"" + text + "\",\"codings\":[" + codings + "]"));
		assertEquals("one\ntwo\nthree\nfour", only().narrative().text());
		assertEquals(List.of("one\n", "two", "four"), only().anchors().stream().map(Anchor::quote).toList());
	}

	@Test
	void emojiAndRightToLeftTextKeepTheirPlaces() throws ImportRefused {
		String text = "\u05E9\u05DC\u05D5\u05DD \uD83D\uDC0B \u202Eabc\u202C e\u0301";
		int whale = text.indexOf("\uD83D\uDC0B");
		desk.read(Desk.line("\"text\":\"" + text + "\",\"codings\":[{\"start\":" + whale + ",\"end\":" + (whale + 2)
				+ ",\"code\":\"\uD83D\uDC0B\",\"kind\":\"symbol\"}]"));
		assertEquals(text, only().narrative().text());
		assertEquals("\uD83D\uDC0B", only().anchors().getFirst().quote());
		assertTrue(new String(desk.export(), StandardCharsets.UTF_8).contains(text));
	}

	@Test
	void cancellingKeepsNothing() {
		String file = Desk.SOUND + Desk.titled("Another", "\"text\":\"x\"");
		int[] read = new int[1];
		ImportProgress impatient = new ImportProgress() {
			@Override
			public void read(int narratives, long bytes) {
				read[0] = narratives;
			}

			@Override
			public boolean cancelled() {
				return read[0] == 1;
			}
		};
		assertThrows(ImportCancelled.class, () -> new JsonLinesImport(desk.records, desk.codebook, Desk.CLOCK)
				.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), impatient));
		assertEquals(0, desk.records.narratives().count());
		assertTrue(desk.records.clients().all().isEmpty());
	}

	private CodedNarrative only() {
		CodedNarrative[] found = new CodedNarrative[1];
		desk.records.narratives().each(Optional.empty(), narrative -> {
			assertTrue(found[0] == null, "more than one narrative");
			found[0] = narrative;
		});
		return found[0];
	}
}
