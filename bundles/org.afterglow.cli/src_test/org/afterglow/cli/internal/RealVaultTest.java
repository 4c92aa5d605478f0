package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on the store and the index that are shipped, each command with a vault it opens and closes. */
class RealVaultTest {

	private static final String DOOR = """
			{"client":"Heron","session":2,"date":"2026-11-06","kind":"dosing","route":"iv","title":"The white door",\
			"text":"It was dark. I saw a white door in the wall.","codings":[{"start":21,"end":31,"code":"Door","kind":"symbol"}]}
			""";

	@TempDir
	private Path temp;
	private Shell shell;

	@BeforeEach
	void sitDown() throws ReflectiveOperationException {
		// By name, as the service registry does: the two bundles export nothing.
		RecordsOpener records = RecordsOpener.class.cast(
				Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance());
		SearchOpener search = SearchOpener.class.cast(
				Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance());
		shell = new Shell(temp, Practices.with(records, search));
		shell.run("vault", "init").done();
	}

	@Test
	void theMainJobAcrossRestarts() {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		JsonNode hits = shell.run("search", "doors code:Door", "--json").json();
		assertEquals(1, hits.size(), hits::toString);
		assertEquals("door", hits.get(0).get("quote").asString());
		assertEquals("Heron", hits.get(0).get("client").asString());
		Shell.Result shown = shell.run("search", "white").done();
		assertTrue(shown.out().contains("I saw a \u00ABwhite\u00BB door in the wall."), shown.out());
		assertEquals(DOOR, shell.run("export", "--format", "jsonl").done().out());
		assertEquals("Every block of this vault is as it was written.\n", shell.run("vault", "verify").done().out());
		Shell.Result unreadable = shell.run("search", "white AND (door");
		assertEquals(1, unreadable.exit());
		assertEquals("  white AND (door\n            ^", unreadable.err().strip().lines().skip(1).reduce((a, b) -> a + "\n" + b)
				.map(lines -> "  " + lines.strip()).orElse(""));
	}

	@Test
	void theLogTellsWhatEachCommandDid() {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		shell.run("search", "white").done();
		shell.run("show", "The white door").done();
		shell.run("export", "--format", "jsonl").done();
		JsonNode all = shell.run("audit", "list", "--json").json();
		List<String> kinds = new ArrayList<>();
		all.forEach(entry -> kinds.addFirst(entry.get("kind").asString()));
		assertEquals(List.of("opened", "locked", "opened", "changed", "changed", "changed", "changed", "imported", "locked", "opened",
				"searched", "locked", "opened", "read", "locked", "opened", "exported", "locked", "opened"), kinds);
		assertFalse(all.toString().contains("white"), "words of a client or of a search");
		JsonNode read = shell.run("audit", "list", "--kind", "read", "--json").json();
		assertEquals(1, read.size());
		assertEquals("Heron", read.get(0).get("client").asString());
		assertEquals("narrative", read.get(0).get("subject").asString());
		JsonNode searched = shell.run("audit", "list", "--kind", "searched", "--json").json().get(0);
		assertEquals("1", searched.get("count").asString());
		assertEquals(4, shell.run("audit", "list", "--client", "Heron", "--json").json().size());
		assertEquals("No entries.\n", shell.run("audit", "list", "--kind", "printed").done().err());
		assertEquals(2, shell.run("audit", "list", "--kind", "guessed").exit());
		assertEquals(0, shell.run("audit", "list", "--until", "2001-01-01", "--json").json().size());
		assertTrue(shell.run("audit", "list", "--limit", "3").done().out().contains("opened"));
		assertEquals("Every block of this vault is as it was written.\n", shell.run("vault", "verify").done().out());
	}

	@Test
	void aLogThatWasCutIsSaidWithWhere() throws Exception {
		shell.run("client", "add", "Heron").done();
		Path records = shell.vault.resolve("records.db");
		byte[] before = Files.readAllBytes(records);
		shell.run("client", "list").done();
		Files.write(records, before);
		Shell.Result cut = shell.run("vault", "verify");
		assertEquals(4, cut.exit());
		assertEquals("audit log: entries 6 to 7 cut off at the end\n", cut.out());
		shell.run("client", "list").done();
		assertEquals("audit log: entries 6 to 7 missing\n", shell.run("vault", "verify").out());
		assertEquals(1, shell.run("audit", "list", "--kind", "broken", "--json").json().size());
	}

	@Test
	void aBackupIsMadeCheckedAndPutBack() throws IOException {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		JsonNode made = shell.run("vault", "backup", "--json").json();
		Path file = Path.of(made.get("file").asString());
		assertEquals(temp.resolve("vault backups"), file.getParent());
		assertEquals("Every block of this backup is as it was written, and its records open.\n",
				shell.run("vault", "verify", "--backup", file).done().out());
		Path again = temp.resolve("again");
		assertEquals(4, shell.run("vault", "restore", flipped(file), "--vault", again).exit());
		assertFalse(Files.exists(again));
		shell.run("vault", "restore", file).ended(1,
				shell.vault + " is there already. A backup is put back into a new folder only. Nothing was changed.");
		shell.run("vault", "restore", file, "--vault", again).done();
		Shell other = shell.withVault("again");
		assertEquals(DOOR, other.run("export", "--format", "jsonl").done().out());
		assertEquals("Every block of this vault is as it was written.\n", other.run("vault", "verify").done().out());
		assertEquals(1, other.run("search", "white", "--json").json().size());
		shell.run("vault", "backup", "--to", temp.resolve("away")).ended(1, "There is no folder " + temp.resolve("away")
				+ ". If it lies on another drive, connect the drive. No backup was made.");
	}

	private Path flipped(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 4;
		return Files.write(temp.resolve("flipped"), bytes);
	}

	@Test
	void aRefusedFileLeavesNothing() {
		Path bad = shell.file("bad.jsonl", DOOR + DOOR.replace("white door\"", "white gate\"").replace("symbol", "theme"));
		assertEquals(1, shell.run("import", "--format", "jsonl", bad).exit());
		JsonNode info = shell.run("vault", "info", "--json").json();
		for (String what : List.of("clients", "sessions", "narratives", "codes", "codings")) {
			assertEquals(0, info.get(what).asInt(), what);
		}
		assertEquals("[]\n", shell.run("search", "white", "--json").done().out());
	}

	@Test
	void aDamagedIndexIsRebuiltAndADamagedDatabaseIsNot() throws IOException {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		shell.run("search", "white").done();
		for (Path file : files(shell.vault.resolve("index"))) {
			flip(file);
		}
		Shell.Result rebuilt = shell.run("search", "white", "--json").done();
		assertTrue(rebuilt.err().contains("The index was damaged and is being rebuilt."), rebuilt.err());
		assertEquals(1, JsonMapper.shared().readTree(rebuilt.out()).size());
		Path database = files(shell.vault).stream().filter(file -> !file.startsWith(shell.vault.resolve("index")))
				.max((a, b) -> Long.compare(size(a), size(b))).orElseThrow();
		flipAll(database);
		byte[] damaged = Files.readAllBytes(database);
		for (String[] words : List.of(new String[] { "client", "list" }, new String[] { "search", "white" },
				new String[] { "vault", "verify" }, new String[] { "export", "--format", "jsonl" })) {
			Shell.Result refused = shell.run((Object[]) words);
			assertEquals(4, refused.exit(), refused.err());
			assertTrue((refused.out() + refused.err()).contains(database.getFileName().toString()), refused.err());
			assertTrue(Arrays.equals(damaged, Files.readAllBytes(database)), "the damaged file was written to");
		}
	}

	@ParameterizedTest
	@CsvSource({ "showings.jsonl, 86, 1282", "opium-eater.jsonl, 4, 57" })
	void realTextsComeInAndOut(String name, int narratives, int codings) throws IOException {
		Optional<Path> file = corpus().map(folder -> folder.resolve(name)).filter(Files::exists);
		Assumptions.assumeTrue(file.isPresent(), "the corpus is not here");
		shell.run("import", "--format", "jsonl", file.get()).done();
		assertEquals(narratives, shell.run("vault", "info", "--json").json().get("narratives").asInt());
		Map<String, String> texts = new HashMap<>();
		for (JsonNode line : lines(file.get())) {
			texts.put(line.get("title").asString(), line.get("text").asString());
		}
		JsonNode listed = shell.run("coding", "list", "--json").json();
		assertEquals(codings, listed.size());
		for (JsonNode coding : listed) {
			String text = texts.get(coding.get("title").asString());
			assertEquals(text.substring(coding.get("start").asInt(), coding.get("end").asInt()), coding.get("quote").asString());
		}
		String first = shell.run("export", "--format", "jsonl").done().out();
		Shell other = shell.withVault("other");
		other.run("vault", "init").done();
		other.run("import", "--format", "jsonl", shell.file("first.jsonl", first)).done();
		assertEquals(first, other.run("export", "--format", "jsonl").done().out());
		JsonNode hits = shell.run("search", "the", "--json", "--limit", 50).json();
		for (JsonNode hit : hits) {
			assertEquals(texts.get(hit.get("title").asString()).substring(hit.get("start").asInt(), hit.get("end").asInt()),
					hit.get("quote").asString());
		}
		assertFalse(hits.isEmpty());
	}

	private static List<JsonNode> lines(Path file) throws IOException {
		List<JsonNode> lines = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			lines.add(JsonMapper.shared().readTree(line));
		}
		return lines;
	}

	private static Optional<Path> corpus() {
		Optional<Path> told = Optional.ofNullable(System.getProperty("afterglow.corpus")).map(Path::of);
		return told.or(() -> Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
				.map(folder -> folder.resolve("shared/corpus")).filter(Files::isDirectory).findFirst());
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private static long size(Path file) {
		return file.toFile().length();
	}

	private static void flip(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		if (bytes.length > 0) {
			bytes[bytes.length / 2] ^= 1;
			Files.write(file, bytes);
		}
	}

	/** A bit in every block, so that none of them can be read. */
	private static void flipAll(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		for (int i = 512; i < bytes.length; i += 1024) {
			bytes[i] ^= 1;
		}
		Files.write(file, bytes);
	}
}
