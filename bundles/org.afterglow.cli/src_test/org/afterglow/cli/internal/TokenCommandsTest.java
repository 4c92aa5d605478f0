package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** On the store that is shipped. */
class TokenCommandsTest {

	@TempDir
	private Path temp;
	private Shell shell;

	@BeforeEach
	void sitDown() throws ReflectiveOperationException {
		shell = new Shell(temp, Practices.with(
				RecordsOpener.class.cast(Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance()),
				SearchOpener.class.cast(Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance())));
		shell.run("vault", "init").done();
	}

	@Test
	void aTokenIsMadeShownOnceListedAndTakenBack() {
		shell.run("web", "token", "list").done();
		Shell.Result made = shell.run("web", "token", "make", "calendar", "--scope", "clients:read", "--scope", "changes", "--expires", "2026-12-31").done();
		assertTrue(made.out().matches("afterglow_[A-Za-z0-9_-]{43}\n"), made.out());
		JsonNode one = shell.run("web", "token", "list", "--json").json().get(0);
		assertEquals("calendar", one.get("name").asString());
		assertEquals("good", one.get("state").asString());
		assertEquals("[\"clients:read\",\"changes\"]", one.get("scopes").toString());
		assertEquals("2027-01-01T00:00:00Z", one.get("expires").asString());
		assertFalse(one.toString().contains(made.out().strip()));
		String table = shell.run("web", "token", "list").done().out();
		assertTrue(table.contains("calendar") && table.contains("clients:read changes"), table);
		shell.run("web", "token", "revoke", "calendar").done();
		assertEquals("revoked", shell.run("web", "token", "list", "--json").json().get(0).get("state").asString());
		String log = shell.run("audit", "list", "--kind", "web", "--json").json().toString();
		assertTrue(log.contains("token-made") && log.contains("token-revoked") && !log.contains("calendar"), log);
	}

	@Test
	void whatCannotBeDoneIsSaid() {
		shell.run("web", "token", "make", "x", "--scope", "everything").ended(2, "--scope cannot be \"everything\".");
		shell.run("web", "token", "make", "x").ended(2, "--scope is missing.");
		String notMade = "No token was made: a name is one line of at most 100 characters, and the last day is not past.";
		shell.run("web", "token", "make", " ", "--scope", "search").ended(ExitCode.TO_MEND.number(), notMade);
		shell.run("web", "token", "make", "x", "--scope", "search", "--expires", "2026-11-20").ended(ExitCode.TO_MEND.number(), notMade);
		shell.run("web", "token", "revoke", "x").ended(ExitCode.TO_MEND.number(),
				"There is no token of x that could be revoked. \"web token list\" tells which there are.");
		shell.run("web", "token", "make", "x", "--scope", "search").done();
		shell.run("web", "token", "make", "x", "--scope", "search").done();
		shell.run("web", "token", "revoke", "x").ended(ExitCode.TO_MEND.number(), "x is the name of more than one. \"web token list\" tells their ids.");
		String id = shell.run("web", "token", "list", "--json").json().get(1).get("integration").asString();
		assertEquals("The token of x is good no more.\n", shell.run("web", "token", "revoke", id).done().out());
		shell.run("web", "token", "revoke", "x").done();
	}
}
