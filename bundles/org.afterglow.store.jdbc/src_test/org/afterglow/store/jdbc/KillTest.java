package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;

import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed in the middle of saving: everything it had acknowledged is there. */
class KillTest {

	@TempDir
	Path folder;

	/** Saves for ever and says so after each; started as a process of its own. */
	static final class Saving {
		public static void main(String[] args) throws Exception {
			try (Vault vault = Vault.open(Path.of(args[0]), Passphrase.of(OpenVault.PASSPHRASE));
					OpenRecords open = new JdbcRecordsOpener().open(vault)) {
				Told told = Told.continuing(open.records());
				for (int number = Told.check(open.records());; number++) {
					told.save(open.records(), number);
					System.out.println(number);
				}
			}
		}
	}

	private static final int KILLS = Tally.effort(4, 200);
	/** All that was saved is read after every kill: in one vault for ever that would be all the time there is. */
	private static final int KILLS_IN_A_VAULT = 25;

	@Test
	@Timeout(3600)
	void everyAcknowledgedSaveIsThere() throws Exception {
		for (int done = 0; done < KILLS; done += KILLS_IN_A_VAULT) {
			killAgainAndAgain(folder.resolve("vault " + done), Math.min(KILLS_IN_A_VAULT, KILLS - done));
		}
	}

	private static void killAgainAndAgain(Path place, int kills) throws Exception {
		try (Vault vault = Vault.create(place, Passphrase.of(OpenVault.PASSPHRASE), KeyCost.forTests());
				OpenRecords open = new JdbcRecordsOpener().create(vault)) {
			Told.in(open.records());
		}
		Tally tally = new Tally(Table.KILLS, "the records");
		int before = 0;
		for (int round = 0; round < kills; round++) {
			int acknowledged = saveAndKill(place, before + 5 + round * 11 % 45) + 1;
			tally.count("kills");
			tally.count("saves", acknowledged);
			try (Vault vault = Vault.open(place, Passphrase.of(OpenVault.PASSPHRASE))) {
				try (OpenRecords open = new JdbcRecordsOpener().open(vault)) {
					before = Told.check(open.records());
				}
				tally.count("lost", Math.max(0, acknowledged - before));
				assertTrue(before == acknowledged || before == acknowledged + 1,
						"round " + round + ": " + before + " of " + acknowledged);
				assertEquals(List.of(), new JdbcRecordsOpener().verify(vault));
			}
		}
	}

	/** @return the last number that was acknowledged */
	private static int saveAndKill(Path place, int after) throws Exception {
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Saving.class.getName(), place.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		int last = -1;
		try (BufferedReader lines = child.inputReader()) {
			while (last < after) {
				String line = lines.readLine();
				if (line == null) {
					throw new AssertionError("the saving process ended after " + last);
				}
				last = Integer.parseInt(line);
			}
			// Not through the process, which would close the stream too.
			child.toHandle().destroyForcibly();
			// What it still said before it died counts too, but for a line that was cut.
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				last = line.equals(String.valueOf(last + 1)) ? last + 1 : last;
			}
		} finally {
			child.destroyForcibly().waitFor();
		}
		return last;
	}
}
