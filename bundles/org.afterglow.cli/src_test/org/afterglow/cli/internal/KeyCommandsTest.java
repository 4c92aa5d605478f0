package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.afterglow.practice.Practices;
import org.afterglow.practice.Practices.NewVault;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Keys of real vaults are changed, lost and made anew. */
class KeyCommandsTest {

	private static final String OTHER = "a boat under the stair";
	private static final String DOOR = """
			{"client":"Heron","session":2,"date":"2026-11-06","kind":"dosing","route":"iv","title":"The white door",\
			"text":"It was dark. I saw a white door in the wall.","codings":[{"start":21,"end":31,"code":"Door","kind":"symbol"}]}
			""";

	@TempDir
	private Path temp;
	private Practices practices;
	private Shell shell;
	private Path other;
	private String code;

	@BeforeEach
	void makeVault() throws ReflectiveOperationException {
		RecordsOpener records = RecordsOpener.class
				.cast(Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance());
		SearchOpener search = SearchOpener.class
				.cast(Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance());
		practices = Practices.with(records, search);
		shell = new Shell(temp, practices);
		other = shell.file("other", OTHER + "\n");
		code = codeIn(shell.run("vault", "init").done());
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
	}

	private static String codeIn(Shell.Result result) {
		return result.out().lines().filter(line -> line.startsWith("Recovery code: ")).map(line -> line.substring(15)).findFirst()
				.orElse("");
	}

	@Test
	void anotherPassphrase() {
		shell.run("vault", "passwd", "--new-passphrase-file", shell.file("short", "elevenchars")).ended(1,
				"A passphrase has at least 12 characters. Four or five ordinary words are easier to keep than one strange one. Nothing was made.");
		assertTrue(shell.run("vault", "passwd", "--new-passphrase-file", other).done().out().contains("opens with the new passphrase"));
		shell.run("client", "list").ended(3, "That passphrase does not open this vault. Nothing was changed.");
		shell.environment.put("AFTERGLOW_PASSPHRASE_FILE", other.toString());
		assertEquals(DOOR, shell.run("export", "--format", "jsonl").done().out());
	}

	@Test
	void aNewPassphraseIsTypedTwice() {
		shell.typed.addAll(List.of(OTHER, OTHER + "s"));
		assertTrue(shell.run("vault", "passwd").err().endsWith("The two passphrases differ. Nothing was changed.\n"));
		shell.typed.addAll(List.of(OTHER, OTHER));
		shell.run("vault", "passwd").done();
		shell.run("client", "list", "--passphrase-file", other).done();
	}

	@Test
	void aLostPassphraseIsReplacedWithTheCode() {
		shell.environment.remove("AFTERGLOW_PASSPHRASE_FILE");
		shell.typed.addAll(List.of(code.toLowerCase().replace('-', ' '), OTHER, OTHER));
		Shell.Result recovered = shell.run("vault", "recover", "--new-code").done();
		assertFalse(recovered.err().contains(code));
		String next = codeIn(recovered);
		assertFalse(next.isEmpty() || next.equals(code));
		assertEquals(DOOR, shell.run("export", "--format", "jsonl", "--passphrase-file", other).done().out());
		shell.run("vault", "recover", "--code-file", shell.file("code", code), "--new-passphrase-file", other).ended(3,
				"That recovery code does not open this vault. Nothing was changed.");
		shell.run("vault", "recover", "--code-file", shell.file("code", code.substring(1)), "--new-passphrase-file", other).ended(1,
				"That is no recovery code: eight groups of four letters and digits. Nothing was changed.");
	}

	@Test
	void aBackupIsCheckedAndPutBackWithTheCodeWhichSetsANewPassphrase() {
		Path backup = Path.of(shell.run("vault", "backup", "--json").json().get("file").asString());
		shell.environment.remove("AFTERGLOW_PASSPHRASE_FILE");
		Path codeFile = shell.file("code", code + "\n");
		shell.run("vault", "verify", "--code-file", codeFile).done();
		shell.run("vault", "verify", "--backup", backup, "--code-file", codeFile).done();
		shell.typed.add(code);
		shell.run("vault", "verify", "--backup", backup, "--with-code").done();
		Path wrong = shell.file("wrong code", "0".repeat(32));
		shell.run("vault", "verify", "--backup", backup, "--code-file", wrong).ended(3,
				"That recovery code does not open this vault. Nothing was changed.");
		Path again = temp.resolve("again");
		shell.run("vault", "restore", backup, "--vault", again, "--code-file", wrong, "--new-passphrase-file", other).ended(3,
				"That recovery code does not open this vault. Nothing was changed.");
		assertEquals(1, shell.run("vault", "restore", backup, "--vault", again, "--code-file", codeFile, "--new-passphrase-file",
				shell.file("short", "elevenchars")).exit());
		assertFalse(Files.exists(again), "there is no vault before the new passphrase counts");
		shell.run("vault", "restore", backup, "--vault", again, "--code-file", codeFile, "--new-passphrase-file", other).done();
		Shell restored = shell.withVault("again");
		restored.environment.put("AFTERGLOW_PASSPHRASE_FILE", other.toString());
		assertEquals(DOOR, restored.run("export", "--format", "jsonl").done().out());
		assertEquals(1, restored.run("audit", "list", "--kind", "restored", "--json").json().size());
		assertEquals("passphrase", restored.run("audit", "list", "--kind", "keys-changed", "--json").json().get(0).get("key").asString());
		restored.run("client", "list", "--passphrase-file", shell.file("old", Shell.PASSPHRASE)).ended(3,
				"That passphrase does not open this vault. Nothing was changed.");
	}

	@Test
	void aNewPassphraseOfARestoredVaultNeedsTheCode() {
		Path backup = Path.of(shell.run("vault", "backup", "--json").json().get("file").asString());
		shell.run("vault", "restore", backup, "--vault", temp.resolve("again"), "--new-passphrase-file", other).ended(2,
				"A new passphrase is set only when the recovery code opens the backup: give --with-code or --code-file. Nothing was changed.");
		assertFalse(Files.exists(temp.resolve("again")));
	}

	@Test
	void whoFailedIsInTheLogWhateverIsDoneNext() {
		shell.run("client", "list", "--passphrase-file", shell.file("wrong", "another passphrase")).ended(3,
				"That passphrase does not open this vault. Nothing was changed.");
		assertEquals(3, shell.run("vault", "recover", "--code-file", shell.file("wrong code", "0".repeat(32)), "--new-passphrase-file", other).exit());
		shell.run("vault", "verify").done();
		shell.run("vault", "verify").done();
		JsonNode failed = shell.run("audit", "list", "--kind", "failed", "--json").json();
		assertEquals(1, failed.size());
		assertEquals("2", failed.get(0).get("count").asString());
	}

	@Test
	void whatHappenedBeforeThereWereNewKeysIsInTheirLog() throws Exception {
		shell.run("client", "list", "--passphrase-file", shell.file("wrong", "another passphrase"));
		NewVault wanted = new NewVault(temp.resolve("fresh"), Passphrase.of(OTHER.toCharArray()), java.util.Optional.empty(), KeyCost.forTests(),
				List.of(AuditEvent.of(AuditKind.PRINTED).with("what", "recovery-code")));
		practices.rekey(shell.vault, Passphrase.of(Shell.PASSPHRASE.toCharArray()), wanted, CopyProgress.NONE);
		Shell fresh = shell.withVault("fresh");
		fresh.environment.put("AFTERGLOW_PASSPHRASE_FILE", other.toString());
		JsonNode entries = fresh.run("audit", "list", "--limit", "9", "--json").json();
		List<String> kinds = new ArrayList<>();
		entries.forEach(entry -> kinds.add(entry.get("kind").asString()));
		assertEquals(List.of("opened", "keys-changed", "printed", "failed"), kinds.subList(0, 4));
		assertEquals(0, shell.run("audit", "list", "--kind", "failed", "--json").json().size(), "it is told once");
	}

	@Test
	void infoTellsWhatOpensAVault() {
		assertEquals("[\"passphrase\",\"recovery_code\"]", shell.run("vault", "info", "--json").json().get("keys").toString());
		assertTrue(shell.run("vault", "info").done().out().contains("passphrase, recovery code"));
		Shell bare = shell.withVault("bare");
		assertEquals("", codeIn(bare.run("vault", "init", "--no-recovery").done()));
		assertEquals("[\"passphrase\"]", bare.run("vault", "info", "--json").json().get("keys").toString());
		bare.run("vault", "recover", "--code-file", shell.file("code", code), "--new-passphrase-file", other).ended(1,
				temp.resolve("bare") + " has no recovery code: its passphrase alone opens it.");
	}

	@Test
	void afterSeveralWrongPassphrasesTheNextOneWaits() {
		Path wrong = shell.file("wrong", "another passphrase");
		for (int i = 0; i < 3; i++) {
			shell.run("client", "list", "--passphrase-file", wrong).ended(3, "That passphrase does not open this vault. Nothing was changed.");
		}
		Shell.Result right = shell.run("client", "list");
		assertEquals(3, right.exit());
		assertTrue(right.err().matches("Several passphrases were wrong\\. The next one is looked at in .* seconds?\\. Nothing was changed\\.\n"), right.err());
		shell.run("vault", "recover", "--code-file", shell.file("code", code), "--new-passphrase-file", other).done();
	}

	@Test
	void newKeysTakeEverythingAlong() throws IOException {
		shell.run("search", "white").done();
		Map<String, byte[]> before = files(shell.vault);
		Path fresh = temp.resolve("fresh");
		Shell.Result made = shell.run("vault", "rekey", "--to", fresh, "--new-passphrase-file", other).done();
		assertTrue(made.out().contains("was copied into " + fresh + " under new keys, read again and compared."), made.out());
		assertTrue(made.err().contains("still opens"), made.err());
		Map<String, byte[]> after = files(shell.vault);
		assertEquals(before.keySet(), after.keySet());
		before.forEach((name, content) -> Assertions.assertArrayEquals(content, after.get(name), name + " of the old vault"));

		Shell copy = shell.withVault("fresh");
		copy.environment.put("AFTERGLOW_PASSPHRASE_FILE", other.toString());
		assertEquals("Every block of this vault is as it was written.\n", copy.run("vault", "verify").done().out());
		assertEquals(DOOR, copy.run("export", "--format", "jsonl").done().out());
		assertEquals(1, copy.run("search", "white", "--json").json().size());
		copy.run("vault", "recover", "--code-file", shell.file("code", codeIn(made)), "--new-passphrase-file", other).done();
		copy.run("vault", "recover", "--code-file", shell.file("code", code), "--new-passphrase-file", other).ended(3,
				"That recovery code does not open this vault. Nothing was changed.");
		files(fresh).forEach((name, content) -> assertFalse(java.util.Arrays.equals(content, before.get(name)), name));
	}

	@Test
	void theOldVaultIsDestroyedOnRequestOnly() {
		Path fresh = temp.resolve("fresh");
		shell.run("vault", "rekey", "--to", shell.vault.resolve("inside"), "--new-passphrase-file", other).ended(1,
				shell.vault.resolve("inside") + " lies in the other vault, or holds it. The new vault needs a folder of its own. Nothing was made.");
		assertTrue(shell.run("vault", "rekey", "--to", fresh, "--new-passphrase-file", other, "--destroy-old", "--no-recovery").done().out()
				.endsWith("The old vault in " + shell.vault + " was destroyed.\n"));
		assertFalse(Files.exists(shell.vault));
		assertEquals(DOOR, shell.withVault("fresh").run("export", "--format", "jsonl", "--passphrase-file", other).done().out());
	}

	@Test
	void cancelledNewKeysLeaveNothing() throws IOException {
		Map<String, byte[]> before = files(shell.vault);
		Path fresh = temp.resolve("fresh");
		NewVault wanted = new NewVault(fresh, Passphrase.of(OTHER.toCharArray()), java.util.Optional.empty(), KeyCost.forTests());
		for (int pieces = 0; pieces < 4; pieces++) {
			int[] left = { pieces };
			CopyProgress some = new CopyProgress() {
				@Override
				public void done(long bytes, long all) {
					// counted below
				}

				@Override
				public boolean cancelled() {
					return left[0]-- <= 0;
				}
			};
			Assertions.assertThrows(CancellationException.class,
					() -> practices.rekey(shell.vault, Passphrase.of(Shell.PASSPHRASE.toCharArray()), wanted, some));
			assertFalse(Files.exists(fresh), "after " + pieces + " pieces");
		}
		files(shell.vault).forEach((name, content) -> Assertions.assertArrayEquals(before.get(name), content, name));
	}

	/** All but the note of who has it open. */
	private static Map<String, byte[]> files(Path folder) throws IOException {
		Map<String, byte[]> files = new HashMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).filter(each -> !each.endsWith("vault.lock")).toList()) {
				files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
			}
		}
		return files;
	}
}
