package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.records.RecordsDamaged;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

class VaultCommandsTest {

	@TempDir
	private Path temp;
	private final Parts parts = new Parts();
	private Shell shell;

	@BeforeEach
	void sitDown() {
		shell = new Shell(temp, Practices.with(parts, parts));
	}

	@Test
	void makesAVaultAndTellsWhatItHolds() {
		Shell.Result made = shell.run("vault", "init").done();
		assertTrue(made.out().matches("A new vault was made in " + shell.vault + "\\.\nRecovery code: ([0-9A-Z]{4}-){7}[0-9A-Z]{4}\n"), "recovery code");
		assertTrue(made.err().contains("is shown this once"), made.err());
		JsonNode info = shell.run("vault", "info", "--json").json();
		assertEquals(shell.vault.toString(), info.get("vault").asString());
		assertEquals(0, info.get("narratives").asInt());
		assertEquals(64, info.get("memoryKiB").asInt());
		assertEquals("current", info.get("index").asString());
		assertTrue(shell.run("vault", "info").done().out().contains("Search index"));
	}

	@Test
	void aVaultIsMadeOnlyInAnEmptyFolder() throws IOException {
		Files.createDirectory(shell.vault);
		Files.writeString(shell.vault.resolve("diary.txt"), "x");
		shell.run("vault", "init").ended(1,
				"A new vault needs a folder with nothing in it, and " + shell.vault + " holds something. Nothing was made.");
	}

	@Test
	void aPassphraseIsTypedTwiceForANewVaultAndOnceForAnOldOne() {
		shell.environment.remove("AFTERGLOW_PASSPHRASE_FILE");
		shell.typed.addAll(List.of(Shell.PASSPHRASE, "a lamp on the wader"));
		assertTrue(shell.run("vault", "init").err().endsWith("The two passphrases differ. Nothing was made.\n"));
		assertFalse(Files.exists(shell.vault));
		shell.typed.addAll(List.of(Shell.PASSPHRASE, Shell.PASSPHRASE));
		shell.run("vault", "init").done();
		shell.typed.add(Shell.PASSPHRASE);
		assertEquals("Passphrase:\nNo clients yet.\n", shell.run("client", "list").done().err());
		assertEquals("There is no terminal to ask for the passphrase on. Give --passphrase-file FILE, or set AFTERGLOW_PASSPHRASE_FILE.",
				shell.run("client", "list").err().lines().skip(1).findFirst().orElse(""));
	}

	@Test
	void aTerminalThatLosesCharactersMakesNoVault() {
		shell.environment.remove("AFTERGLOW_PASSPHRASE_FILE");
		shell.typed.addAll(List.of("a lamp on the w\uFFFD\uFFFDter", "a lamp on the w\uFFFD\uFFFDter"));
		assertTrue(shell.run("vault", "init").err().contains("The character set of this terminal cannot carry that passphrase."));
		assertFalse(Files.exists(shell.vault));
		shell.run("client", "add", "W\uFFFD\uFFFDgner").ended(2,
				"The character set of this terminal cannot carry some of these words. Set LC_ALL=C.UTF-8, then try again.");
	}

	@Test
	void theFirstLineOfAFileIsThePassphrase() {
		shell.run("vault", "init").done();
		shell.environment.remove("AFTERGLOW_PASSPHRASE_FILE");
		for (String content : List.of(Shell.PASSPHRASE, Shell.PASSPHRASE + "\r\n", Shell.PASSPHRASE + "\nanother line\n")) {
			shell.run("client", "list", "--passphrase-file", shell.file("other", content)).done();
		}
		shell.run("client", "list", "--passphrase-file", shell.file("other", Shell.PASSPHRASE + " \n")).ended(3,
				"That passphrase does not open this vault. Nothing was changed.");
		shell.run("client", "list", "--passphrase-file", shell.file("other", "\nx")).ended(1,
				"The first line of " + temp.resolve("other") + " is empty, so there is no passphrase in it.");
		shell.run("client", "list", "--passphrase-file", temp.resolve("none")).ended(1,
				"The passphrase file " + temp.resolve("none") + " cannot be read.");
	}

	@Test
	void aPassphraseFileMustBeText() throws IOException {
		Path file = Files.write(temp.resolve("latin"), "caf\u00e9 caf\u00e9 caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		shell.run("vault", "init", "--passphrase-file", file).ended(1, "The first line of " + file + " is not UTF-8 text.");
	}

	@Test
	void everyFailureHasItsCodeAndSentence() throws VaultFailure {
		shell.run("client", "list").ended(1, "There is no vault in " + shell.vault + ". \"vault init\" makes one.");
		shell.run("vault", "init", "--passphrase-file", shell.file("short", "elevenchars")).ended(1,
				"A passphrase has at least 12 characters. Four or five ordinary words are easier to keep than one strange one. Nothing was made.");
		shell.run("vault", "init").done();
		shell.run("vault", "info", "--passphrase-file", shell.file("wrong", "another passphrase")).ended(3,
				"That passphrase does not open this vault. Nothing was changed.");
		try (Vault held = Vault.open(shell.vault, Passphrase.of(Shell.PASSPHRASE.toCharArray()))) {
			assertTrue(held.folder().equals(shell.vault));
			Shell.Result used = shell.run("client", "list");
			assertEquals(1, used.exit());
			assertTrue(used.err().contains("process " + ProcessHandle.current().pid()), used.err());
		}
		parts.damage = List.of("block 412");
		shell.run("client", "list").ended(4,
				"Part of this vault cannot be read (records: block 412). Nothing was written to " + shell.vault + ".");
	}

	@Test
	void damageFoundWhileReadingEndsWithFour() {
		shell.run("vault", "init").done();
		parts.trouble = Optional.of(new RecordsDamaged("records", "block 7", new IOException()));
		shell.run("client", "list").ended(4,
				"Part of this vault cannot be read (records: block 7). Nothing false was shown or written.");
		parts.trouble = Optional.of(new RecordsUnavailable("disk", new IOException("/home/heron")));
		shell.run("client", "list").ended(1, "The practice could not be read or written (IOException). Nothing was changed.");
		parts.trouble = Optional.of(new IllegalStateException("Heron"));
		shell.run("client", "list").ended(1,
				"Something unforeseen happened (java.lang.IllegalStateException). What was acknowledged before is safe.");
	}

	@Test
	void verifyNamesWhatIsDamaged() {
		shell.run("vault", "init").done();
		assertEquals("Every block of this vault is as it was written.\n", shell.run("vault", "verify").done().out());
		parts.damage = List.of("block 7 of records is damaged", "block 9 of records is damaged");
		Shell.Result damaged = shell.run("vault", "verify");
		assertEquals(4, damaged.exit());
		assertEquals("block 7 of records is damaged\nblock 9 of records is damaged\n", damaged.out());
		assertEquals("2 places in this vault cannot be read as written. Nothing was changed.\n", damaged.err());
		assertTrue(shell.run("vault", "verify", "--json").out().startsWith("{\"sound\":false,\"damage\":[\"block 7"));
	}

	@Test
	void whatTheIndexWasLikeIsToldApart() {
		shell.run("vault", "init").done();
		parts.finding = Finding.DAMAGED_REBUILDING;
		Shell.Result list = shell.run("client", "list", "--json").done();
		assertEquals("[]\n", list.out());
		assertEquals("The index was damaged and is being rebuilt.\n", list.err());
	}

	@Test
	void noVaultNamedIsUsage() {
		shell.environment.clear();
		shell.run("client", "list").ended(2, "No vault is named. Give --vault DIR, or set AFTERGLOW_VAULT.");
	}

	@Test
	void wordsThatMakeNoCommandAreUsage() {
		shell.run("client", "lst").ended(2, "\"lst\" is not known here.");
		shell.run("client", "list", "--passphrase", "secret").ended(2, "\"--passphrase\" is not known here.");
		shell.run("client", "add").ended(2, "LABEL is missing.");
		shell.run("session", "add", "--client", "Heron", "--date", "2026-02-30").ended(2, "--date cannot be \"2026-02-30\".");
		shell.run("session", "add", "--client", "Heron", "--kind", "party").ended(2, "--kind cannot be \"party\".");
		shell.run("search", "--limit", "0", "x").ended(2, "--limit is at least 1.");
		shell.run("import", "--format", "text", "--client", "Heron", "x").ended(2,
				"A text belongs to a session: give --client C and --session N.");
		shell.run("show").ended(2, "Give one narrative, or --all.");
		assertEquals(2, shell.run().exit());
		assertEquals(2, shell.run("vault").exit());
		assertTrue(shell.run("vault").err().contains("verify"));
	}

	@Test
	void helpAndVersionAreResults() {
		assertEquals("Afterglow 1.0.0\n", shell.run("--version").done().out());
		for (String[] words : new String[][] { {}, { "vault" }, { "vault", "init" }, { "client", "add" }, { "session", "add" },
				{ "import" }, { "code", "list" }, { "coding", "list" }, { "search" }, { "show" }, { "export" }, { "vault", "passwd" }, { "vault", "recover" }, { "vault", "rekey" } }) {
			Object[] line = new Object[words.length + 1];
			System.arraycopy(words, 0, line, 0, words.length);
			line[words.length] = "--help";
			String help = shell.run(line).done().out();
			assertTrue(help.contains("How it is used:"), help);
			// A key without its text would leave an option without a word beside it.
			assertFalse(help.lines().anyMatch(option -> option.matches("\\s+--[a-z]+\\s*")), help);
		}
	}
}
