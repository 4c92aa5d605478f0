package org.afterglow.product.tests;

import static org.afterglow.product.tests.Lines.narrative;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Files that must not come in, and large ones that must. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileImportTest {

	private static final String GOOD = narrative("Kept never", 1, "Good line", "A good line in a bad file.").json();

	private Path folder;
	private Workplace workplace;

	@BeforeAll
	void makePractice(@TempDir Path temp) {
		folder = temp;
		workplace = Workplace.withVault(folder);
		workplace.imports("practice.jsonl", Lines.practice().file());
	}

	/** Each file has a good line first, so that "all or nothing" is seen, and the bad one as its second. */
	@Test
	void everyBadFileIsRefusedWithItsLineAndNothingOfItIsKept() {
		byte[] before = workplace.export();
		List<String> words = new ArrayList<>(List.of("import", "--format", "jsonl"));
		Map<String, byte[]> bad = badLines();
		bad.forEach((name, line) -> words.add(workplace.file(name + ".jsonl", concat((GOOD + "\n").getBytes(StandardCharsets.UTF_8), line)).toString()));

		Run run = workplace.cli(words).ended(1);

		assertEquals("", run.output());
		assertFalse(run.errors().contains("Exception"), run::toString);
		for (String name : bad.keySet()) {
			List<String> said = run.errors().lines().filter(line -> line.contains("/" + name + ".jsonl:")).toList();
			assertFalse(said.isEmpty(), () -> "nothing said of " + name + "\n" + run);
			said.forEach(line -> assertTrue(line.matches(".*\\.jsonl:2: \\p{javaUpperCase}?.*[.].*"), line));
		}
		assertArrayEquals(before, workplace.export());
	}

	private static Map<String, byte[]> badLines() {
		Map<String, byte[]> bad = new LinkedHashMap<>();
		String whole = narrative("Other", 1, "Whole", "The whole line.").coded("whole", "w", "theme").json();
		put(bad, "cut-in-key", whole.substring(0, 12));
		put(bad, "cut-in-text", whole.substring(0, whole.indexOf("whole line")));
		put(bad, "cut-in-codings", whole.substring(0, whole.lastIndexOf("kind")));
		put(bad, "cut-before-end", whole.substring(0, whole.length() - 1));
		put(bad, "not-json", "client: Willow");
		put(bad, "a-list", "[" + whole + "]");
		put(bad, "two-values", whole + " " + whole);
		put(bad, "a-number", "17");
		String text = "ab🦋cd";
		put(bad, "end-outside", narrative("Other", 1, "t", text).coded(0, 7, "w", "theme").json());
		put(bad, "start-outside", narrative("Other", 1, "t", text).coded(7, 9, "w", "theme").json());
		put(bad, "negative", narrative("Other", 1, "t", text).coded(-1, 2, "w", "theme").json());
		put(bad, "empty-span", narrative("Other", 1, "t", text).coded(1, 1, "w", "theme").json());
		put(bad, "backwards", narrative("Other", 1, "t", text).coded(2, 1, "w", "theme").json());
		put(bad, "start-in-pair", narrative("Other", 1, "t", text).coded(3, 5, "w", "theme").json());
		put(bad, "end-in-pair", narrative("Other", 1, "t", text).coded(0, 3, "w", "theme").json());
		put(bad, "huge-offset", whole.replace("\"start\":4", "\"start\":99999999999999999999"));
		put(bad, "lone-escape", whole.replace("whole line", "\\ud83e line"));
		put(bad, "lone-low-escape", whole.replace("whole line", "\\udd8b line"));
		put(bad, "nul", whole.replace("whole line", "a\\u0000b line"));
		bad.put("surrogate-bytes", replaced(whole, new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0xBE }));
		bad.put("not-utf8", replaced(whole, new byte[] { (byte) 0xC3, 0x28 }));
		bad.put("latin1", replaced(whole, new byte[] { (byte) 0xE9 }));
		for (String date : List.of("2026-02-30", "30.1.2026", "yesterday", "", "2026-13-01", "+12026-01-01")) {
			put(bad, "date-" + bad.size(), narrative("Other", 1, "t", text).with("date", date).json());
		}
		put(bad, "kind-unknown", narrative("Other", 1, "t", text).with("kind", "party").json());
		put(bad, "route-unknown", narrative("Other", 1, "t", text).with("route", "by post").json());
		put(bad, "code-kind-unknown", narrative("Other", 1, "t", text).coded(0, 1, "w", "colour").json());
		put(bad, "session-zero", narrative("Other", 1, "t", text).with("session", 0).json());
		put(bad, "session-text", narrative("Other", 1, "t", text).with("session", "one").json());
		put(bad, "session-fraction", narrative("Other", 1, "t", text).with("session", 1.5).json());
		put(bad, "text-number", narrative("Other", 1, "t", text).with("text", 3).json());
		put(bad, "text-null", narrative("Other", 1, "t", text).with("text", null).json());
		put(bad, "codings-object", narrative("Other", 1, "t", text).with("codings", Map.of("start", 0)).json());
		put(bad, "coding-number", narrative("Other", 1, "t", text).with("codings", List.of(1, 2)).json());
		put(bad, "client-empty", narrative("", 1, "t", text).json());
		put(bad, "client-lines", narrative("two\nlines", 1, "t", text).json());
		for (String key : List.of("client", "session", "date", "kind", "title", "text")) {
			put(bad, "without-" + key, narrative("Other", 1, "t", text).without(key).json());
		}
		put(bad, "deep", "[".repeat(100_000));
		put(bad, "deep-in-key", whole.replace("\"title\"", "\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",\"title\""));
		put(bad, "same-title-other-words", narrative("Willow", 2, "Two butterflies", "Other words.").json());
		return bad;
	}

	private static void put(Map<String, byte[]> bad, String name, String line) {
		bad.put(name, (line + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** The line with these bytes in the place of a word of its text. */
	private static byte[] replaced(String line, byte[] bytes) {
		int at = line.indexOf("whole line");
		return concat(line.substring(0, at).getBytes(StandardCharsets.UTF_8), bytes,
				(line.substring(at + 5) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] concat(byte[]... parts) {
		byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
		int at = 0;
		for (byte[] part : parts) {
			System.arraycopy(part, 0, all, at, part.length);
			at += part.length;
		}
		return all;
	}

	/** More than a narrative may hold, and a line that would not even fit the memory of the program. */
	@Test
	void whatIsTooLongIsRefusedAndCostsNoMemory() throws IOException {
		byte[] before = workplace.export();
		Path tenMegabytes = workplace.file("ten-megabytes.jsonl",
				narrative("Other", 1, "t", "0123456789".repeat(1_000_000)).json() + "\n");
		Path endless = folder.resolve("endless-line.jsonl");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(endless))) {
			byte[] chunk = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			out.write((GOOD + "\n{\"client\":\"").getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 100; i++) {
				out.write(chunk);
			}
		}
		Workplace small = new Workplace(folder.resolve("small")).with("_JAVA_OPTIONS", "-Xmx256m")
				.with("AFTERGLOW_VAULT", workplace.vault().toString());
		Run run = small.cli("import", "--format", "jsonl", tenMegabytes.toString(), endless.toString()).ended(1);
		assertTrue(run.errors().contains("ten-megabytes.jsonl:1: "), run::toString);
		assertTrue(run.errors().contains("endless-line.jsonl:2: "), run::toString);
		assertFalse(run.errors().contains("OutOfMemory"), run::toString);
		assertEquals("", run.output());
		assertArrayEquals(before, workplace.export());
	}

	@Test
	void fiveThousandCodingsAndEveryWritingComeInAndAreFound() {
		Workplace own = Workplace.withVault(folder.resolve("many"));
		String word = "🦋 ירד مرحبا é nightjar. ";
		String text = word.repeat(2500);
		Lines line = narrative("Many", 1, "Many codings", text);
		for (int i = 0; i < 2500; i++) {
			line.coded(i * word.length(), i * word.length() + 2, "butterfly", "symbol");
			line.coded(i * word.length() + word.indexOf("nightjar"), i * word.length() + word.indexOf("."), "code " + i % 50, "theme");
		}
		own.imports("many.jsonl", Lines.file(line));
		var codings = own.cli("coding", "list", "--json").done().rows();
		assertEquals(5000, codings.size());
		codings.forEach(coding -> assertEquals(text.substring(coding.get("start").asInt(), coding.get("end").asInt()),
				coding.get("quote").asString()));
		var row = own.cli("search", "theme:\"code 7\" nightjar", "--limit", "1", "--json").done().rows().getFirst();
		assertEquals("nightjar", row.get("quote").asString());
		assertEquals(7 * word.length() + word.indexOf("nightjar"), row.get("start").asInt());
	}
}
