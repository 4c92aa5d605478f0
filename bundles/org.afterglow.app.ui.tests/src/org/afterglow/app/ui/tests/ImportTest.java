package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come in as a whole or not at all. */
class ImportTest extends Journey {

	private static final String FERRY = """
			{"client":"Heron","session":1,"date":"2026-03-02","kind":"dosing","route":"im","title":"The ferry",\
			"text":"A ferry came. The water was black.","codings":[{"start":2,"end":7,"code":"Ferry","kind":"symbol"}]}
			""";
	private static final String STAIRS = """
			{"client":"Heron","session":2,"date":"2026-03-09","kind":"integration","title":"Stairs",\
			"text":"Stairs, then no stairs.","codings":[]}
			""";

	@TempDir
	private Path folder;

	@Test
	void fileOfNarrativesShowsInTreeCodebookAndSearch() throws IOException {
		window.importFile(file("two.jsonl", FERRY + STAIRS));

		window.awaitNews("Imported 2 narratives with 1 coding");
		window.awaitCount("Symbols", "Ferry", 1);
		window.node(window.practice(), "Heron", "1 Dosing, IM", "The ferry").doubleClick();
		window.awaitText("A ferry came. The water was black.");
		window.awaitLine("foot.left", "1 coding");
		window.search("symbol:ferry");
		window.awaitResults(3);
		Screenshots.take("imported");

		window.importFile(file("two.jsonl", FERRY + STAIRS));
		window.awaitNews("2 were there already");
		assertEquals(2, practice.records().narratives().count());
	}

	@Test
	void hostileFileIsExplainedAndChangesNothing() throws IOException {
		String outside = FERRY.replace("\"end\":7", "\"end\":700");
		window.importFile(file("bad.jsonl", STAIRS + outside + "{\"client\":\n"));

		SWTBotShell said = bot.shellWithId("import.problems").activate();
		SWTBotTable problems = said.bot().tableWithId("import.table");
		List<String> lines = IntStream.range(0, problems.rowCount()).mapToObj(row -> problems.cell(row, 1)).toList();
		assertEquals(List.of("2", "3"), lines);
		Screenshots.both("import-refused");
		said.bot().button("Close").click();
		Until.holds(bot, () -> !said.isOpen(), () -> "the list stays open");

		assertEquals(0, practice.records().clients().all().size());
		assertEquals(0, practice.records().codes().all().size());
		assertEquals(0, practice.records().narratives().count());
	}

	@Test
	void stoppedImportKeepsNothing() throws IOException {
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			many.append(FERRY.replace("The ferry", "The ferry " + i));
		}
		window.importFile(file("many.jsonl", many.toString()));

		SWTBotShell progress = bot.shell("Import").activate();
		Until.holds(bot, () -> window.dialogSays(progress, "narratives read"), () -> "the import does not say how far it is");
		Screenshots.take("importing");
		progress.bot().button("Cancel").click();
		window.awaitNews("The import was stopped. Nothing of the file was kept.");
		assertEquals(0, practice.records().narratives().count());
		assertEquals(0, practice.records().clients().all().size());
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}
}
