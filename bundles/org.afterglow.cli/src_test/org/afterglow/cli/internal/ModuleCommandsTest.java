package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Client;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Records;
import org.afterglow.vault.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** On the store that is shipped. */
class ModuleCommandsTest {

	private static final String GONE = "org.example.gone";
	private static final String DOOR = """
			{"client":"Heron","session":2,"date":"2026-11-06","kind":"dosing","route":"iv","title":"The white door",\
			"text":"It was dark. I saw a white door in the wall.","codings":[]}
			""";

	/** A module with one type and one code. */
	private record Act(String id) implements FrameworkModule {
		@Override
		public ModuleInfo info() {
			return ModuleInfo.of(id, Words.of("ACT"), "2.0.1", "A. Author");
		}

		@Override
		public List<EntryType> entryTypes() {
			return List.of(EntryType.ofClient(info().type("defusion"), Words.of("Defusion"))
					.fields(Field.text("thought", Words.of("Thought"))));
		}

		@Override
		public List<CodeSeed> codes() {
			return List.of(CodeSeed.of("fusion", Words.of("Fusion"), CodeKind.THOUGHT));
		}
	}

	@TempDir
	private Path temp;
	private Practices practices;
	private Shell shell;

	@BeforeEach
	void sitDown() throws ReflectiveOperationException {
		practices = Practices.with(
				RecordsOpener.class.cast(Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance()),
				SearchOpener.class.cast(Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance()));
		shell = new Shell(temp, practices);
		shell.run("vault", "init").done();
	}

	/** An entry of a module that is not there, with a passage in no text any more. */
	private void keepEntry(Shell in) throws Exception {
		try (Practice practice = practices.open(in.vault, Passphrase.of(Shell.PASSPHRASE.toCharArray()))) {
			Records records = practice.records();
			Client heron = records.clients().labelled("Heron").orElseGet(() -> {
				Client client = Client.labelled("Heron");
				records.clients().save(client);
				return client;
			});
			EntryType type = new Act(GONE).entryTypes().getFirst();
			records.entries().remember(type.outline(new Act(GONE).info()));
			records.entries().save(type.begin(heron.id(), Optional.empty(), Instant.parse("2026-11-06T09:30:00Z"))
					.withValues(Values.of(Map.of("thought", new Value.Text("I am too much"))), Instant.parse("2026-11-06T09:41:00Z")));
		}
	}

	@Test
	void modulesAreListedAsThePracticeSeesThem() throws Exception {
		keepEntry(shell);
		shell.modules.add("org.example.act", new Act("org.example.act"));
		shell.modules.add("org.example.bad", () -> {
			throw new IllegalStateException("no");
		});
		shell.modules.addUnresolved("org.example.stuck", "Import-Package: org.missing");
		assertEquals("""
				ACT                org.example.act    2.0.1  switched off  1 type of entries, 1 code, no questions; no entries
				org.example.bad    org.example.bad    1.2.3  failed        It failed in info(): IllegalStateException: no
				org.example.stuck  org.example.stuck  1.2.3  absent        Something it needs is not installed. Import-Package: org.missing
				ACT                org.example.gone          absent        1 entry
				""", shell.run("module", "list").done().out());
		JsonNode json = shell.run("module", "list", "--json").json();
		assertEquals(List.of("off", "failed", "absent", "absent"),
				json.valueStream().map(each -> each.get("state").asString()).toList());
		assertEquals("{\"module\":\"org.example.act\",\"name\":\"ACT\",\"version\":\"2.0.1\",\"author\":\"A. Author\",\"state\":\"off\","
				+ "\"types\":[\"org.example.act.defusion\"],\"codes\":1,\"questions\":0,\"entries\":0,\"reason\":null}", json.get(0).toString());
		assertEquals(1, json.get(3).get("entries").asInt());
		assertEquals("The codebook is empty.\n", shell.run("code", "list").done().err(), "looking brings nothing");
	}

	@Test
	void aModuleIsSwitchedOnAndOffInAPractice() {
		shell.modules.add("org.example.act", new Act("org.example.act"));
		shell.modules.add("org.example.bad", () -> {
			throw new IllegalStateException("no");
		});
		assertEquals("ACT is switched on in this practice.\n", shell.run("module", "on", "org.example.act").done().out());
		assertEquals("active", shell.run("module", "list", "--json").json().get(0).get("state").asString());
		assertEquals(1, shell.run("code", "list", "--json").json().size(), "its codes are in the codebook");
		assertEquals("ACT is switched off in this practice. Its entries stay, and can be read.\n",
				shell.run("module", "off", "org.example.act").done().out());
		assertEquals("off", shell.run("module", "list", "--json").json().get(0).get("state").asString());
		shell.run("module", "on", "org.example.none").ended(1, "There is no module org.example.none. \"module list\" tells which there are.");
		shell.run("module", "on", "org.example.bad").ended(1, "org.example.bad cannot be switched on. \"module list\" tells why.");
	}

	@Test
	void withoutAVaultWhatIsInstalledIsListed() {
		shell.environment.remove("AFTERGLOW_VAULT");
		Shell.Result none = shell.run("module", "list").done();
		assertEquals("", none.out());
		assertEquals("No modules are installed.\n", none.err());
		shell.modules.add("org.example.act", new Act("org.example.act"));
		assertEquals("ACT  org.example.act  2.0.1  installed  1 type of entries, 1 code, no questions\n",
				shell.run("module", "list").done().out());
		assertEquals("installed", shell.run("module", "list", "--json").json().get(0).get("state").asString());
	}

	@Test
	void modulesAreInstalledSwitchedOnAndRemovedAndTheLogTells() {
		Path zip = shell.file("act.zip", "ACT");
		Shell.Result installed = shell.run("module", "install", zip).done();
		assertEquals("ACT 1.0.0 by A. Author is installed. It is switched on in this practice, and there from the next start.\n", installed.out());
		assertEquals("A module can read everything in an open vault.\n", installed.err());
		assertEquals(List.of("on", "installed", "allowed"), acts());
		shell.modules.add("org.example.act", new Act("org.example.act"));
		assertEquals("active", shell.run("module", "list", "--json").json().get(0).get("state").asString());
		assertEquals("ACT 1.0.0 was removed. What was written in its forms stays in the vault, and can be read and exported.\n",
				shell.run("module", "remove", "org.example.act").done().out());
		assertEquals(List.of("removed", "on", "installed", "allowed"), acts());
		shell.run("module", "remove", "org.example.act").ended(1, "No module called org.example.act is installed that could be removed.");
		shell.environment.remove("AFTERGLOW_VAULT");
		assertEquals("ACT 1.0.0 by A. Author is installed. It can be switched on in a practice from the next start.\n",
				shell.run("module", "install", zip).done().out());
	}

	private List<String> acts() {
		return shell.run("audit", "list", "--kind", "modules", "--json").json().valueStream().map(each -> each.get("change").asString()).toList();
	}

	@Test
	void whatCannotBeInstalledIsSaidWithWhatIsBehindIt() {
		String told = shell.run("module", "install", temp.resolve("gone.zip"))
				.ended(1, "ACT needs org.example.chart, which is neither installed nor in this zip. Nothing was changed.").err();
		assertTrue(told.endsWith("\nMissing requirement\n"), told);
		assertEquals(2, shell.run("module", "install").exit());
		assertEquals(2, shell.run("module", "remove").exit());
	}

	@Test
	void entriesGoOutAndComeInWithoutTheirModule() throws Exception {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		keepEntry(shell);
		Shell.Result exported = shell.run("export", "--format", "entries").done();
		assertEquals("1 entry was written.\n", exported.err());
		Path file = shell.file("entries.jsonl", exported.out());
		Shell other = shell.withVault("other");
		other.run("vault", "init").done();
		assertEquals(file + ": 1 entry added; 1 new client, no new codes.\n", other.run("import", "--format", "entries", file).done().out());
		assertEquals(exported.out(), other.run("export", "--format", "entries").done().out());
		assertEquals(file + ": nothing new, 1 there already; no new clients, no new codes.\n",
				other.run("import", "--format", "entries", file).done().out());
		Path wrong = shell.file("wrong.jsonl", exported.out().replace("\"open\"", "\"half\""));
		Shell.Result refused = other.run("import", "--format", "entries", wrong);
		assertEquals(1, refused.exit());
		assertTrue(refused.err().startsWith(wrong + ":1: \u201Chalf\u201D is not a status of an entry."), refused.err());
		assertEquals(2, other.run("import", "--format", "entries", file, "--client", "Heron").exit());
		assertEquals("Every block of this vault is as it was written.\n", other.run("vault", "verify").done().out());
		assertTrue(shell.run("export", "--format", "jsonl").done().err().contains("Not in the export: 1 entry."));
	}

	@Test
	void entriesAreFoundUnderTheNamesThatWereKept() throws Exception {
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		keepEntry(shell);
		Shell.Result found = shell.run("search", "much").done();
		assertEquals("Heron \u00B7 Defusion: I am too \u00ABmuch\u00BB\n    Thought: I am too \u00ABmuch\u00BB\n", found.out());
		assertEquals("1 entry of 1 shown.\n", found.err());
		JsonNode one = shell.run("search", "much", "--json").json().get(0);
		assertEquals("org.example.gone.defusion", one.get("type").asString());
		assertEquals("I am too much", one.get("title").asString());
		Shell.Result both = shell.run("search", "door", "OR", "much").done();
		assertTrue(both.err().startsWith("1 passage in 1 narrative."), both.err());
		assertTrue(both.err().endsWith("1 entry of 1 shown.\n"), both.err());
	}

	@Test
	void entriesAreListedUnderTheNamesThatWereKept() throws Exception {
		assertEquals("No entries yet.\n", shell.run("entry", "list").done().err());
		keepEntry(shell);
		assertEquals("Heron    2026-11-06  open  Defusion\n", shell.run("entry", "list", "--client", "heron").done().out());
		JsonNode one = shell.run("entry", "list", "--json").json().get(0);
		assertEquals("org.example.gone.defusion", one.get("type").asString());
		assertEquals("2026-11-06T09:41:00Z", one.get("changed").asString());
		shell.run("entry", "list", "--client", "Wren").ended(1, "There is no client \"Wren\". \"client list\" tells who there is.");
	}

	@Test
	void aPassageWhoseTextIsGoneComesIn() throws Exception {
		String line = "{\"entry\":\"3f0c2b9e-7a51-4e4e-9d7a-0c7f6a1b2c3d\",\"type\":\"org.example.act.defusion\",\"typeVersion\":3,"
				+ "\"client\":\"Heron\",\"session\":2,\"partition\":\"psychotherapy-notes\",\"status\":\"done\",\"author\":\"\","
				+ "\"created\":\"2026-11-06T09:30:00Z\",\"changed\":\"2026-11-06T09:41:00Z\",\"answers\":{\"told\":{\"passages\":["
				+ "{\"session\":2,\"title\":\"The white door\",\"start\":21,\"end\":26,\"quote\":\"white\"},"
				+ "{\"start\":0,\"end\":4,\"quote\":\"gone\",\"unanchored\":true}]}}}\n";
		shell.run("import", "--format", "jsonl", shell.file("door.jsonl", DOOR)).done();
		shell.run("import", "--format", "entries", shell.file("entries.jsonl", line)).done();
		assertEquals(line, shell.run("export", "--format", "entries").done().out());
	}
}
