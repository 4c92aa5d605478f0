package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.afterglow.practice.Practices;
import org.afterglow.search.IndexState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

class RecordCommandsTest {

	private static final String DOOR = """
			{"client":"Heron","session":2,"date":"2026-11-06","kind":"dosing","route":"iv","title":"The white door",\
			"text":"It was dark.\\nI saw a white door.","codings":[{"start":21,"end":31,"code":"Door","kind":"symbol"}]}
			""";

	@TempDir
	private Path temp;
	private final Parts parts = new Parts();
	private Shell shell;

	@BeforeEach
	void sitDown() {
		shell = new Shell(temp, Practices.with(parts, parts));
		shell.run("vault", "init").done();
	}

	@Test
	void clientsAndSessionsAreAddedAndListed() {
		assertEquals("Heron was added.\n", shell.run("client", "add", "Heron").done().out());
		shell.run("client", "add", "HERON").ended(1, "There is a client \"HERON\" already.");
		shell.run("client", "add", " ").ended(1,
				"A label is one line of at most 300 characters that is not empty and has no space at either end.");
		assertEquals("Session 1 of Heron was added.\n", shell.run("session", "add", "--client", "heron").done().out());
		shell.run("session", "add", "--client", "Heron", "--session", 7, "--date", "2026-11-06", "--kind", "follow-up", "--route",
				"oral", "--title", "By phone").done();
		assertEquals("Session 8 of Heron was added.\n", shell.run("session", "add", "--client", "Heron").done().out());
		shell.run("session", "add", "--client", "Heron", "--session", 7).ended(1, "Session 7 of Heron is there already.");
		shell.run("session", "add", "--client", "Wren").ended(1, "There is no client \"Wren\". \"client list\" tells who there is.");
		JsonNode sessions = shell.run("session", "list", "--client", "Heron", "--json").json();
		assertEquals(List.of(1, 7, 8), sessions.valueStream().map(session -> session.get("session").asInt()).toList());
		assertEquals("2026-11-21", sessions.get(0).get("date").asString());
		assertEquals("dosing", sessions.get(0).get("kind").asString());
		assertTrue(sessions.get(0).get("route").isNull());
		assertEquals("By phone", sessions.get(1).get("title").asString());
		assertEquals(3, shell.run("client", "list", "--json").json().get(0).get("sessions").asInt());
		assertEquals("Heron  3 sessions  no narratives\n", shell.run("client", "list").done().out());
	}

	@Test
	void whatIsImportedIsListedShownFoundAndExported() {
		Path file = shell.file("door.jsonl", DOOR);
		assertEquals(file + ": 1 narrative added; 1 coding; 1 new client, 1 new session, 1 new code.\n",
				shell.run("import", "--format", "jsonl", file).done().out());
		assertEquals(file + ": nothing new, 1 there already; no codings; no new clients, no new sessions, no new codes.\n",
				shell.run("import", "--format", "jsonl", file).done().out());
		JsonNode coding = shell.run("coding", "list", "--json").json().get(0);
		String id = coding.get("narrative").asString();
		assertEquals("{\"client\":\"Heron\",\"session\":2,\"title\":\"The white door\",\"narrative\":\"" + id
				+ "\",\"start\":21,\"end\":31,\"quote\":\"white door\",\"code\":\"Door\",\"kind\":\"symbol\"}", coding.toString());
		JsonNode hit = shell.run("search", "white", "--json").json().get(0);
		assertEquals("{\"kind\":\"passage\",\"client\":\"Heron\",\"session\":2,\"title\":\"The white door\",\"narrative\":\"" + id
				+ "\",\"start\":21,\"end\":26,\"quote\":\"white\",\"score\":1.5}", hit.toString());
		assertEquals("Heron \u00b7 session 2 \u00b7 The white door\n    I saw a \u00ABwhite\u00BB door.\n", shell.run("search", "white").out());
		assertEquals("1 passage in 1 narrative.\n", shell.run("search", "white").err());
		String shown = shell.run("show", "the white").done().out();
		assertTrue(shown.contains("It was dark.\nI saw a white door.\n"), shown);
		assertTrue(shown.contains("  21\u201331  Door  symbol  \u201cwhite door\u201d\n"), shown);
		assertEquals(shown, shell.run("show", id).done().out());
		assertEquals(shown, shell.run("show", "--all").done().out());
		assertEquals("I saw a white door.", shell.run("show", id, "--json").json().get("text").asString().lines().toList().get(1));
		assertEquals(DOOR, shell.run("export", "--format", "jsonl").done().out());
		assertEquals("Door  symbol  clay  1 coding\n", shell.run("code", "list").done().out());
		assertEquals(1, shell.run("code", "list", "--json").json().get(0).get("codings").asInt());
		assertEquals(1, shell.run("vault", "info", "--json").json().get("codings").asInt());
	}

	@Test
	void everyBadLineIsNamedWithFileAndLine() {
		Path file = shell.file("bad.jsonl", DOOR + "{\n" + DOOR.replace("2026-11-06", "2026-02-30"));
		Shell.Result refused = shell.run("import", "--format", "jsonl", file);
		assertEquals(1, refused.exit());
		assertEquals("", refused.out());
		assertEquals(file + ":2: This is not complete JSON; it can be read up to character 2.\n" + file
				+ ":3: \u201c2026-02-30\u201d is not a day of the calendar. A date is written like 2026-11-06.\n" + "Nothing of " + file
				+ " was kept.\n", refused.err());
		assertEquals("[]\n", shell.run("client", "list", "--json").out());
	}

	@Test
	void oneFileThatIsRefusedDoesNotHoldBackTheOthers() {
		Path bad = shell.file("bad.jsonl", "{");
		Path good = shell.file("good.jsonl", DOOR);
		Shell.Result result = shell.run("import", "--format", "jsonl", bad, temp.resolve("none"), temp, good);
		assertEquals(1, result.exit());
		assertTrue(result.out().startsWith(good + ": 1 narrative added"), result.out());
		assertTrue(result.err().contains("There is no file " + temp.resolve("none") + "."), result.err());
		assertTrue(result.err().contains(temp + " is a folder, not a file."), result.err());
	}

	@Test
	void aTextIsANarrativeOfTheSession() {
		Path file = shell.file("The ferry.txt", "I crossed.\r\nIt was quiet.");
		shell.run("import", "--format", "text", "--client", "Heron", "--session", 3, "--kind", "integration", file).done();
		JsonNode session = shell.run("session", "list", "--json").json().get(0);
		assertEquals("2026-11-21", session.get("date").asString());
		assertEquals("integration", session.get("kind").asString());
		assertEquals("I crossed.\nIt was quiet.", shell.run("show", "The ferry", "--json").json().get("text").asString());
		// The session keeps what it has.
		shell.run("import", "--format", "text", "--client", "Heron", "--session", 3, shell.file("The shore.txt", "x")).done();
		Shell.Result other = shell.run("import", "--format", "text", "--client", "Heron", "--session", 3, "--date", "2026-01-01",
				shell.file("The boat.txt", "x"));
		assertEquals(1, other.exit());
		assertTrue(other.err().contains("Session 3 of Heron is dated 2026-01-01 here, and 2026-11-21 in the practice."), other.err());
	}

	@Test
	void aNarrativeIsNamedByAsMuchAsTellsItFromOthers() {
		shell.run("import", "--format", "jsonl", shell.file("two.jsonl", DOOR + DOOR.replace("The white door", "The white gate"))).done();
		assertTrue(shell.run("show", "THE WHITE GATE").done().out().startsWith("The white gate\n"));
		Shell.Result several = shell.run("show", "The white");
		assertEquals(1, several.exit());
		assertEquals(3, several.err().lines().count());
		assertTrue(several.err().contains("Heron \u00b7 session 2 \u00b7 The white gate"), several.err());
		shell.run("show", "The black").ended(1,
				"There is no narrative \"The black\". \"search\" and \"coding list --json\" tell their ids.");
	}

	@Test
	void anUnreadableQueryIsExplainedAtItsPlace() {
		Shell.Result unreadable = shell.run("search", "\uD83D\uDC0B (door").ended(1, "The bracket at character 3 is not closed.");
		assertEquals(List.of("  \uD83D\uDC0B (door", "     ^"), unreadable.err().lines().skip(1).toList());
	}

	@Test
	void anIncompleteAnswerSaysSo() {
		parts.state = new IndexState(IndexState.Phase.REBUILDING, 1204, 9800);
		Shell.Result result = shell.run("search", "nothing", "--json").done();
		assertEquals("[]\n", result.out());
		assertEquals("The search index is reading what has changed. Waiting for it, at most 60 seconds.\n"
				+ "The search is reading your records again, 1,204 of 9,800. What you see is true but may be incomplete.\n",
				result.err());
	}

	@Test
	void aNarrativeCannotDriveTheTerminal() {
		shell.run("import", "--format", "jsonl", shell.file("evil.jsonl", DOOR.replace("dark", "\\u001b[31mdark\\u0007\\u009b"))).done();
		String shown = shell.run("show", "--all").done().out();
		assertFalse(shown.chars().anyMatch(unit -> Character.isISOControl(unit) && unit != '\n'), shown);
		assertTrue(shown.contains("\u241B[31mdark\u2407"), shown);
		assertTrue(shell.run("show", "--all", "--json").done().out().contains("\\u001B"));
	}

	@Test
	void anExportGoesToANewFile() throws IOException {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		Path file = temp.resolve("out.jsonl");
		assertEquals("", shell.run("export", "--format", "jsonl", "--output", file).done().out());
		assertEquals(DOOR, Files.readString(file));
		shell.run("export", "--format", "jsonl", "--output", file).ended(1, file + " is there already. --force replaces it.");
		shell.run("export", "--format", "jsonl", "--output", file, "--force").done();
		shell.run("export", "--format", "jsonl", "--output", temp.resolve("no/such/folder")).ended(1,
				temp.resolve("no/such/folder") + " could not be written (NoSuchFileException).");
	}

	@Test
	void whoStopsReadingIsNoFailureAndAFullDiskIsOne() {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		for (String[] words : List.of(new String[] { "show", "--all" }, new String[] { "export", "--format", "jsonl" },
				new String[] { "coding", "list", "--json" })) {
			shell.out = Optional.of(broken("Broken pipe"));
			Shell.Result gone = shell.run((Object[]) words);
			assertEquals(0, gone.exit(), gone.err());
			assertFalse(gone.err().contains("could not"), gone.err());
			shell.out = Optional.of(broken("No space left on device"));
			assertEquals(1, shell.run((Object[]) words).exit());
		}
	}

	private static OutputStream broken(String message) {
		return new OutputStream() {
			@Override
			public void write(int octet) throws IOException {
				throw new IOException(message);
			}
		};
	}
}
