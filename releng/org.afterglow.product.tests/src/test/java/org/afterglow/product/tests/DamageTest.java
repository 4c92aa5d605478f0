package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Damaged files: an index is built again and that is said; records are refused and left as they are. */
class DamageTest {

	private static final String DAMAGES = Integer.toString(Tally.effort(100, 600));
	private static final String ROUNDS = Integer.toString(Tally.effort(1, 6));

	@TempDir
	Path folder;

	@Test
	void everyFileOfTheIndexMayBeDamagedInEveryWay() {
		Run run = seeded("DamageIndex", "index, in the whole program", List.of(ROUNDS));
		String findings = run.output().lines().filter(line -> line.startsWith("findings")).findFirst().orElseThrow();
		assertTrue(findings.contains("DAMAGED_REBUILDING="), findings);
	}

	@Test
	void damagedRecordsAreRefusedOrTrue() {
		Run run = seeded("DamageDatabase", "database, in the whole program", List.of(DAMAGES));
		String outcomes = run.output().lines().filter(line -> line.startsWith("outcomes")).findFirst().orElseThrow();
		assertTrue(outcomes.contains("refused"), outcomes);
	}

	/** Alone or together with others, under all that is newer: the header, the index, the memory of the last lock, a backup. */
	@Test
	void olderRecordsAreSaidWhateverElseIsOlder() {
		Run run = new Workplace(folder).run(PartsProcess.command("OlderParts", List.of(folder.toString()))).done();
		System.out.println(run.output().strip());
		new Tally("DAMAGE", "database, an older one in its place, alone and with other files").countSaid(run.output());
		assertTrue(run.output().lines().noneMatch(line -> line.startsWith("wrong")), run::toString);
		assertTrue(run.output().contains("tally noticed 16"), run::toString);
	}

	private Run seeded(String program, String row, List<String> more) {
		String seed = Long.toString(Long.getLong("seed", System.nanoTime()));
		System.out.println(program + " -Dseed=" + seed);
		Run run = new Workplace(folder).run(PartsProcess.command(program,
				Stream.concat(Stream.of(folder.toString(), seed), more.stream()).toList())).done();
		System.out.println(run.output().strip());
		new Tally("DAMAGE", row).countSaid(run.output());
		assertTrue(run.output().lines().noneMatch(line -> line.startsWith("wrong")), run::toString);
		return run;
	}

	@Test
	void missingAndDamagedIndexAreSaidAndBuiltAgain() throws IOException {
		Workplace workplace = withPractice();
		List<JsonNode> rows = places(workplace.cli("search", "river", "--json").done());
		assertTrue(!rows.isEmpty());
		Path index = indexFolder(workplace);
		for (Path file : files(index)) {
			byte[] bytes = Files.readAllBytes(file);
			for (int place = 0; place < bytes.length; place += 97) {
				bytes[place] ^= 0x20;
			}
			Files.write(file, bytes);
		}
		assertSaidOnce(workplace, rows, "index was damaged");
		try (Stream<Path> all = Files.walk(index)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
		assertSaidOnce(workplace, rows, "no search index");
	}

	private static void assertSaidOnce(Workplace workplace, List<JsonNode> rows, String sentence) {
		Run first = workplace.cli("search", "river", "--json").done();
		assertTrue(first.errors().contains(sentence), first::toString);
		assertEquals(rows, places(first));
		Run second = workplace.cli("search", "river", "--json").done();
		assertEquals("", second.errors());
		assertEquals(rows, places(second));
	}

	/** Rows without their score, which may differ in an index of other segments. */
	private static List<JsonNode> places(Run run) {
		List<JsonNode> rows = run.rows();
		rows.forEach(row -> ((ObjectNode) row).remove("score"));
		return rows.stream().sorted(Comparator.comparing(JsonNode::toString)).toList();
	}

	@Test
	void olderRecordsUnderANewerIndexAreSaid() throws IOException {
		Workplace workplace = withPractice();
		Path records = records(workplace);
		Path older = Files.copy(records, folder.resolve("older"));
		workplace.imports("more.jsonl", Lines.file(Lines.narrative("Willow", 5, "Later", "A later heronry on the river.")));
		assertEquals(1, workplace.cli("search", "heronry", "--json").done().rows().size());
		Files.copy(older, records, StandardCopyOption.REPLACE_EXISTING);

		Run run = workplace.cli("search", "heronry", "--json").done();
		assertEquals(0, run.rows().size());
		assertTrue(run.errors().contains("older than the search index"), run::toString);
		Run again = workplace.cli("search", "river", "--json").done();
		assertTrue(!again.rows().isEmpty(), again::toString);
	}

	@Test
	void damagedRecordsEndWithFourAndAreNamedAndLeftAsTheyAre() throws IOException {
		Workplace workplace = withPractice();
		Path records = records(workplace);
		byte[] sound = Files.readAllBytes(records);
		for (int cut : new int[] { sound.length / 2, 0 }) {
			byte[] damaged = sound.clone();
			for (int place = cut; place < damaged.length; place += 512) {
				damaged[place] ^= 0x01;
			}
			Files.write(records, damaged);
			Run run = workplace.cli("export", "--format", "jsonl").ended(4);
			assertTrue(run.errors().contains(records.getFileName().toString()), run::toString);
			assertArrayEquals(damaged, Files.readAllBytes(records));
			Run verify = workplace.cli("vault", "verify", "--json").ended(4);
			assertTrue(verify.errors().length() > 0, verify::toString);
			Run add = workplace.cli("client", "add", "Later").ended(4);
			assertEquals("", add.output());
			assertArrayEquals(damaged, Files.readAllBytes(records));
		}
		Files.write(records, sound);
		assertEquals(true, workplace.cli("vault", "verify", "--json").done().json().get("sound").asBoolean());
	}

	private Workplace withPractice() {
		Workplace workplace = Workplace.withVault(folder);
		workplace.imports("practice.jsonl", Lines.practice().file());
		return workplace;
	}

	private static Path records(Workplace workplace) throws IOException {
		return workplace.vault().resolve("records.db");
	}

	private static Path indexFolder(Workplace workplace) throws IOException {
		try (Stream<Path> entries = Files.list(workplace.vault())) {
			return entries.filter(Files::isDirectory).findFirst().orElseThrow();
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> entries = Files.walk(folder)) {
			return entries.filter(Files::isRegularFile).toList();
		}
	}
}
