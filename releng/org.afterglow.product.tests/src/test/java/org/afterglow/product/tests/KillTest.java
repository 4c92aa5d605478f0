package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of saving loses nothing that it acknowledged. */
class KillTest {

	private static final int SAVES = Tally.effort(200, 2000);
	private static final int MOST_IN_A_ROUND = 50;
	private static final Tally TALLY = new Tally("KILLS", "the whole program without its window");
	private static final long LONGEST_MORE_NANOS = 20_000_000;

	@TempDir
	Path folder;
	private Workplace workplace;
	/** Number of the save that each narrative must show, or may show as well. */
	private final Map<String, String> expected = new LinkedHashMap<>();
	private int acknowledged;
	private int next;

	@Test
	void everyAcknowledgedSaveIsThereAndFoundAfterEachKill() throws Exception {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("KillTest -Dseed=" + seed);
		Random random = new Random(seed);
		workplace = new Workplace(folder);
		int rounds = 0;
		while (acknowledged < SAVES) {
			saveAndKill(random);
			check("seed " + seed + ", round " + ++rounds);
		}
		TALLY.count("saves", acknowledged);
		Run verified = workplace.cli("vault", "verify").done();
		assertEquals("", verified.errors());
		int narratives = workplace.cli("vault", "info", "--json").done().json().get("narratives").asInt();
		assertTrue(narratives >= expected.size(), () -> narratives + " of " + expected.size());
		System.out.println("KillTest: " + acknowledged + " acknowledged saves, " + rounds + " kills");
	}

	private void saveAndKill(Random random) throws IOException, InterruptedException {
		int until = acknowledged + 1 + random.nextInt(MOST_IN_A_ROUND);
		Process process = workplace.builder(PartsProcess.command("SaveUntilKilled",
				List.of(workplace.vault().toString(), Integer.toString(next), Long.toString(random.nextLong()))))
				.redirectError(folder.resolve("saver.errors").toFile()).start();
		try (BufferedReader said = process.inputReader()) {
			while (acknowledged < until) {
				String line = said.readLine();
				assertTrue(line != null, "the saving process ended by itself");
				note(line);
			}
			LockSupport.parkNanos(random.nextLong(LONGEST_MORE_NANOS));
			// Not by the process itself, which would close what it said and was not read yet.
			process.toHandle().destroyForcibly();
			said.lines().filter(line -> line.matches("(started|saved) \\d+ [0-9a-f-]{36}")).forEach(this::note);
		} finally {
			process.destroyForcibly();
			assertTrue(process.waitFor(30, TimeUnit.SECONDS), "could not be killed");
		}
	}

	private void note(String line) {
		String[] words = line.split(" ");
		next = Integer.parseInt(words[1]) + 1;
		if (words[0].equals("saved")) {
			acknowledged++;
			expected.put(words[2], words[1]);
		} else if (words[0].equals("started")) {
			// What was not acknowledged may be there or not; what was there before may not get lost for it.
			expected.computeIfPresent(words[2], (id, before) -> before + "|" + words[1]);
		}
	}

	private void check(String round) {
		List<String> arguments = new ArrayList<>(List.of(workplace.vault().toString()));
		expected.forEach((id, numbers) -> arguments.add(id + "=" + numbers));
		Run run = workplace.run(PartsProcess.command("CheckSaves", arguments)).done();
		TALLY.count("kills", 1);
		TALLY.count("lost", run.output().lines().filter(line -> line.startsWith("wrong")).count());
		assertTrue(run.output().lines().noneMatch(line -> line.startsWith("wrong")), () -> round + "\n" + run);
		assertTrue(run.output().contains("checked " + expected.size() + " of "), () -> round + "\n" + run);
	}
}
