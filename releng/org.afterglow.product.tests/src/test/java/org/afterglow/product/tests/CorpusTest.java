package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Real texts, where they lie beside the project; the long text is made up where they do not. */
class CorpusTest {

	private static final Path CORPUS = Path.of(System.getProperty("afterglow.corpus")).toAbsolutePath().normalize();
	private static final int LONG_TEXT = 1_100_000;

	@TempDir
	Path folder;

	@Test
	void showingsAndOpiumEaterComeInWholeAndGoOutAsTheyCame() throws IOException {
		Path showings = CORPUS.resolve("showings.jsonl");
		Path opiumEater = CORPUS.resolve("opium-eater.jsonl");
		Assumptions.assumeTrue(Files.exists(showings) && Files.exists(opiumEater), () -> "no texts in " + CORPUS);
		Workplace workplace = Workplace.withVault(folder);

		workplace.cli("import", "--format", "jsonl", showings.toString()).done();
		assertCounts(workplace, 86, 1282);
		workplace.cli("import", "--format", "jsonl", opiumEater.toString()).done();
		assertCounts(workplace, 90, 1339);

		Map<String, JsonNode> lines = lines(showings, opiumEater);
		List<JsonNode> codings = workplace.cli("coding", "list", "--json").done().rows();
		assertEquals(1339, codings.size());
		codings.forEach(coding -> {
			String text = lines.get(key(coding)).get("text").asString();
			assertEquals(text.substring(coding.get("start").asInt(), coding.get("end").asInt()), coding.get("quote").asString());
		});
		codings.forEach(coding -> assertTrue(isIn(lines.get(key(coding)), coding), () -> "not in the file: " + coding));

		byte[] export = workplace.export();
		Workplace second = Workplace.withVault(folder.resolve("second"));
		second.cli("import", "--format", "jsonl", second.file("export.jsonl", export).toString()).done();
		assertArrayEquals(export, second.export());
	}

	@Test
	void longestTextIsOneNarrativeAndFoundAtItsVeryEnd() throws IOException {
		Path file = CORPUS.resolve("varieties.txt");
		String end = "\nAt the very end a quicksilver heronry was seen.";
		String text = (Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : made(LONG_TEXT)) + end;
		Workplace workplace = Workplace.withVault(folder);
		Path own = workplace.file("varieties.txt", text);

		workplace.cli("import", "--format", "text", "--client", "Long", "--session", "1", own.toString()).done();
		assertEquals(1, workplace.cli("vault", "info", "--json").done().json().get("narratives").asInt());

		List<JsonNode> rows = workplace.cli("search", "\"quicksilver heronry\"", "--json").done().rows();
		assertEquals(1, rows.size());
		assertEquals(text.indexOf("quicksilver heronry"), rows.getFirst().get("start").asInt());
		assertEquals("quicksilver heronry", rows.getFirst().get("quote").asString());
		String shown = workplace.cli("show", rows.getFirst().get("narrative").asString(), "--json").done().json().get("text").asString();
		assertEquals(text.length(), shown.length());
		assertEquals(text, shown);
	}

	private static void assertCounts(Workplace workplace, int narratives, int codings) {
		JsonNode info = workplace.cli("vault", "info", "--json").done().json();
		assertEquals(List.of(narratives, codings), List.of(info.get("narratives").asInt(), info.get("codings").asInt()));
	}

	private static Map<String, JsonNode> lines(Path... files) throws IOException {
		Map<String, JsonNode> lines = new HashMap<>();
		for (Path file : files) {
			try (Stream<String> each = Files.lines(file)) {
				each.map(Run::parsed).forEach(line -> lines.put(key(line), line));
			}
		}
		return lines;
	}

	private static String key(JsonNode row) {
		return row.get("client").asString() + "\n" + row.get("session").asInt() + "\n" + row.get("title").asString();
	}

	private static boolean isIn(JsonNode line, JsonNode coding) {
		return line.get("codings").valueStream().anyMatch(each -> Stream.of("start", "end", "code", "kind")
				.allMatch(field -> each.get(field).equals(coding.get(field))));
	}

	private static String made(int length) {
		StringBuilder text = new StringBuilder();
		for (int paragraph = 0; text.length() < length; paragraph++) {
			text.append("Paragraph ").append(paragraph).append(" tells of ’quoted’ things, of a naïve café and of 🦋 nothing else. ")
					.append("The sentence after it is much the same, and so on until the end of the lecture.\n\n");
		}
		return text.toString();
	}
}
