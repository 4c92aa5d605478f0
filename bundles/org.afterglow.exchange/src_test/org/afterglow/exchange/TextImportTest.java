package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.ClientId;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.records.NarrativeSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextImportTest {

	private static final SessionHead HEAD = new SessionHead(LocalDate.of(2026, 11, 6), SessionKind.DOSING, Optional.empty());
	private static final TextImport.Target TARGET = new TextImport.Target("Heron", 3, HEAD);

	@TempDir
	private Path folder;
	private final Desk desk = new Desk();

	@Test
	void aFileBecomesANarrativeTitledLikeIt() throws Exception {
		assertEquals(new ImportReport(1, 0, 0, 1, 1, 0), read("The white door.txt", "\uFEFFI saw\r\na door"));
		assertEquals("I saw\na door", told("The white door").text());
	}

	@Test
	void theSameTextAgainIsSkippedAndAnotherRefused() throws Exception {
		read("door.txt", "a door");
		assertEquals(1, read("door.md", "a door").skipped());
		assertEquals(List.of("line 0: NARRATIVE_DIFFERS"), refused("door.txt", "a gate".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aSessionThatDisagreesIsRefused() throws Exception {
		read("door.txt", "a door");
		TextImport.Target other = new TextImport.Target("Heron", 3,
				new SessionHead(HEAD.date(), SessionKind.INTEGRATION, Optional.empty()));
		Path file = Files.writeString(folder.resolve("gate.txt"), "a gate");
		ImportRefused refused = assertThrows(ImportRefused.class, () -> importer().read(file, other, ImportProgress.NONE));
		assertEquals(ImportProblem.Reason.SESSION_KIND_DIFFERS, refused.problems().getFirst().reason());
		assertEquals(1, desk.records.narratives().count());
	}

	@Test
	void whatIsNoTextIsNamedWithItsLine() throws Exception {
		assertEquals(List.of("line 2: NOT_UTF8"), refused("latin.txt", "one\r\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals(List.of("line 3: TEXT_HAS_NUL"), refused("nul.txt", "one\n\ntw\0o".getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of("line 0: NOTHING_IN_FILE"), refused("empty.txt", new byte[0]));
		assertEquals(List.of("line 1: TEXT_TOO_LONG"), refused("long.txt", "a".repeat(5_000_001).getBytes(StandardCharsets.UTF_8))
				.stream().map(problem -> problem.replaceAll("line \\d+", "line 1")).toList());
		assertEquals(List.of("line 0: TEXT_TOO_LONG"), refused("longer.txt", new byte[31_000_000]));
		assertEquals(List.of("line 0: LABEL_TOO_LONG"), refused("x".repeat(1) + "y".repeat(250) + ".txt",
				"a".getBytes(StandardCharsets.UTF_8), new TextImport.Target("c".repeat(301), 1, HEAD)));
	}

	private TextImport importer() {
		return new TextImport(desk.records, desk.codebook, Desk.CLOCK);
	}

	private ImportReport read(String name, String text) throws IOException, ImportRefused, ImportCancelled {
		return importer().read(Files.writeString(folder.resolve(name), text), TARGET, ImportProgress.NONE);
	}

	private List<String> refused(String name, byte[] bytes) throws IOException {
		return refused(name, bytes, TARGET);
	}

	private List<String> refused(String name, byte[] bytes, TextImport.Target target) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		int before = desk.records.narratives().count();
		ImportRefused refused = assertThrows(ImportRefused.class, () -> importer().read(file, target, ImportProgress.NONE));
		assertEquals(before, desk.records.narratives().count());
		return refused.problems().stream().map(ImportProblem::toString).toList();
	}

	private Narrative told(String title) {
		ClientId heron = desk.records.clients().labelled("Heron").orElseThrow().id();
		Session third = desk.records.sessions().numbered(heron, 3).orElseThrow();
		NarrativeSummary found = desk.records.narratives().titled(third.id(), title).orElseThrow();
		return desk.records.narratives().byId(found.id()).orElseThrow().narrative();
	}
}
