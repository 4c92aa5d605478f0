package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.afterglow.practice.LockReason;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Therapist;
import org.afterglow.vault.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Whatever is done with a practice is in its log, under the name and registration of who works there, without a client's words. */
class EveryActTest {

	private static final String OTHER = "a boat under the stair";
	private static final String DOOR = """
			{"client":"Heron","session":2,"date":"2026-11-06","kind":"dosing","route":"iv","title":"The white door",\
			"text":"It was dark. I saw a white door in the wall.","codings":[{"start":21,"end":31,"code":"Gateway","kind":"symbol"}]}
			""";

	@TempDir
	private Path temp;
	private Practices practices;
	private Shell shell;

	@BeforeEach
	void signTheDoor() throws Exception {
		RecordsOpener records = RecordsOpener.class
				.cast(Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance());
		SearchOpener search = SearchOpener.class
				.cast(Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance());
		practices = Practices.with(records, search);
		shell = new Shell(temp, practices);
		shell.run("vault", "init").done();
		try (Practice practice = open(Shell.PASSPHRASE)) {
			practice.records().together(() -> {
				practice.records().settings().set(Therapist.NAME, "Mara Linden");
				practice.records().settings().set(Therapist.REGISTRATION, "PT 4711");
				return practice;
			});
			// As the lock of the window says it; the next to open it unlocks it.
			practice.leaving(LockReason.ASKED);
		}
	}

	private Practice open(String passphrase) throws Exception {
		return practices.open(shell.vault, Passphrase.of(passphrase.toCharArray()));
	}

	@Test
	void everyKindOfActIsThereAndSigned() throws IOException {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		shell.run("search", "white").done();
		shell.run("show", "The white door").done();
		String exported = shell.run("export", "--format", "jsonl").done().out();
		assertTrue(exported.endsWith(",\"by\":\"Mara Linden, PT 4711\"}\n"), exported);
		Path picture = shell.file("drawing.txt", "a drawing");
		shell.run("attachment", "add", picture, "--client", "Heron", "--session", 2).done();
		String attached = shell.run("attachment", "list", "--json").json().get(0).get("id").asString();
		shell.run("attachment", "get", attached, "--output", temp.resolve("copy.txt")).done();
		Path backup = Path.of(shell.run("vault", "backup", "--json").json().get("file").asString());
		shell.run("client", "list", "--passphrase-file", shell.file("wrong", "another passphrase"));
		Path other = shell.file("other", OTHER + "\n");
		shell.run("vault", "passwd", "--new-passphrase-file", other).done();
		shell.environment.put("AFTERGLOW_PASSPHRASE_FILE", other.toString());

		JsonNode log = shell.run("audit", "list", "--json", "--limit", 1000).json();
		assertSigned(log, EnumSet.of(AuditKind.UNLOCKED, AuditKind.OPENED, AuditKind.LOCKED, AuditKind.IMPORTED, AuditKind.CHANGED,
				AuditKind.SEARCHED, AuditKind.READ, AuditKind.EXPORTED, AuditKind.BACKED_UP, AuditKind.FAILED, AuditKind.KEYS_CHANGED));
		assertEquals(2, shell.run("audit", "list", "--kind", "exported", "--json").json().size(), "the practice and the attachment");
		for (String word : List.of("white", "door", "dark", "Gateway", "drawing", "copy.txt", OTHER)) {
			assertFalse(log.toString().contains(word), word);
		}

		Shell again = shell.withVault("again");
		again.run("vault", "restore", backup, "--vault", temp.resolve("again")).done();
		JsonNode restored = again.run("audit", "list", "--json", "--limit", 1000).json();
		assertSigned(restored, EnumSet.of(AuditKind.RESTORED));
		assertTrue(again.run("export", "--format", "jsonl").done().out().contains("Mara Linden, PT 4711"), "a backup holds who works there");
	}

	/** From the first entry after the name was set, which says so. */
	private static void assertSigned(JsonNode newestFirst, Set<AuditKind> kinds) {
		Set<AuditKind> missing = EnumSet.copyOf(kinds);
		int signed = 0;
		for (JsonNode entry : newestFirst) {
			if (!entry.get("name").asString().equals("Mara Linden")) {
				break;
			}
			assertEquals("PT 4711", entry.get("registration").asString());
			AuditKind.of(entry.get("kind").asString()).ifPresent(missing::remove);
			signed++;
		}
		assertEquals(Set.of(), missing);
		assertTrue(newestFirst.size() - signed <= 4, "unsigned: " + (newestFirst.size() - signed));
	}
}
