package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/**
 * A module of somebody else, from the template to an old entry that comes alive again: made and built outside, installed into the
 * finished product, used in its window, removed with everything it wrote left readable, and installed once more.
 */
class ActTest {

	private static final String ID = "org.example.act";
	private static final String THOUGHT = "I am made of vundermalk";
	private static final String LATER = "quorlimbast ";

	@TempDir
	Path folder;
	private Workplace workplace;

	@Test
	void aModuleFromOutsideIsUsedRemovedAndComesBack() throws Exception {
		workplace = Workplace.withVault(folder.resolve("place")).withOwnProduct();
		workplace.imports("lines.jsonl", Lines.file(Lines.narrative("Willow", 1, "Heronry", "A heronry stood by the river.")));
		OutsideModule act = OutsideModule.begin(workplace, ID, "ACT").without("Observation.java")
				.with(OutsideModule.TOP.resolve("releng/examples/act"));
		Path file = act.build();
		assertTrue(act.tests() >= 16, () -> "tests of the module");

		refuseWhatDoesNotFit(file);
		Run installed = workplace.cli("module", "install", file.toString()).done();
		assertTrue(installed.output().contains("ACT 1.0.0"), installed::toString);
		JsonNode row = listed().orElseThrow();
		assertEquals("ACT", row.get("name").asString());
		assertEquals(List.of(ID + ".hexaflex", ID + ".value", ID + ".action", ID + ".defusion"),
				row.get("types").valueStream().map(JsonNode::asString).toList());
		assertEquals("active", row.get("state").asString());

		useIt();
		byte[] written = entries();
		workplace.cli("module", "remove", ID).done();
		assertEquals("absent", listed().orElseThrow().get("state").asString());
		assertArrayEquals(written, entries());
		assertListedAndFound();
		readIt();

		workplace.cli("module", "install", file.toString()).done();
		assertEquals("active", listed().orElseThrow().get("state").asString());
		changeIt();
		assertTrue(new String(entries(), StandardCharsets.UTF_8).contains(LATER + THOUGHT), () -> "what was written is alive");
	}

	/** One that misses something, and one that was built for what Afterglow was before: each in words, and nothing is changed. */
	private void refuseWhatDoesNotFit(Path file) throws Exception {
		Run missing = workplace.cli("module", "install", OutsideModule.edited(file, "name='org.afterglow.ui.pictures'",
				"name='org.example.nowhere'", folder.resolve("missing.zip")).toString()).ended(1);
		assertTrue(missing.errors().contains("org.example.nowhere, which is neither installed nor in this zip. Nothing was changed."),
				missing::toString);
		Run older = workplace.cli("module", "install", OutsideModule.edited(file, "name='org.afterglow.framework' range='[1.0.0,2.0.0)'",
				"name='org.afterglow.framework' range='[0.5.0,1.0.0)'", folder.resolve("older.zip")).toString()).ended(1);
		assertTrue(older.errors().contains("ACT was built for another version of Afterglow."), older::toString);
	}

	/** What the practice says of it. */
	private Optional<JsonNode> listed() {
		return workplace.cli("module", "list", "--json").done().rows().stream().filter(row -> row.get("module").asString().equals(ID)).findFirst();
	}

	/** By keyboard: an entry of the session that is looked at is begun and filled in. */
	private void useIt() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			workbench.goTo("Heronry");
			workbench.keys("ctrl+shift+r");
			workbench.settle();
			workbench.focus();
			workbench.type("Defusion");
			workbench.settle();
			workbench.picture("act-new");
			workbench.keys("Return");
			workbench.settle();
			workbench.focus();
			workbench.type(THOUGHT);
			workbench.keys("ctrl+s");
			workbench.settle();
			workbench.picture("act-filled");
			quit(workbench);
		}
		workplace.cli("import", "--format", "entries", workplace.file("hexaflex.jsonl", hexaflex("before", 3) + hexaflex("after", 7)).toString())
				.done();
	}

	private static String hexaflex(String when, int acceptance) {
		return """
				{"entry":"%s","type":"%s.hexaflex","typeVersion":1,"client":"Willow","session":1,"partition":"psychotherapy-notes",\
				"status":"done","created":"2026-02-01T09:30:00Z","changed":"2026-02-01T09:41:00Z","answers":{"when":{"choice":"%s"},\
				"acceptance":{"number":%d},"defusion":{"number":5},"present-moment":{"number":8},"self-as-context":{"number":4},\
				"values":{"number":9},"committed-action":{"number":6}}}
				""".formatted(UUID.randomUUID(), ID, when, acceptance);
	}

	private void readIt() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			workbench.settle();
			workbench.picture("act-removed");
			quit(workbench);
		}
	}

	private void changeIt() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			openFromTheList(workbench);
			workbench.keys("ctrl+Home");
			workbench.type(LATER);
			workbench.keys("ctrl+s");
			workbench.settle();
			workbench.picture("act-back");
			lookAtThePicture(workbench);
			quit(workbench);
		}
	}

	private static void openFromTheList(Workbench workbench) {
		workbench.settle();
		workbench.focus();
		workbench.keys("ctrl+shift+o");
		workbench.settle();
		workbench.focus();
		workbench.type("vundermalk");
		workbench.settle();
		workbench.keys("Down", "Return");
		workbench.settle();
		workbench.focus();
	}

	/** The bundle with the picture came along, finds the records, and paints. */
	private static void lookAtThePicture(Workbench workbench) {
		byte[] before = workbench.page();
		workbench.keys("ctrl+3");
		workbench.settle();
		workbench.focus();
		workbench.type("Show the hexaflex");
		workbench.settle();
		workbench.keys("Return");
		workbench.settle();
		workbench.picture("act-picture");
		assertTrue(workbench.showsMoreThan(before), "nothing was opened");
	}

	private static void quit(Workbench workbench) throws InterruptedException {
		workbench.quit();
		assertEquals(0, workbench.awaitEnd(), workbench::said);
	}

	/** Without the module: with the names that it gave. */
	private void assertListedAndFound() {
		List<String> names = workplace.cli("entry", "list", "--json").done().rows().stream().map(row -> row.get("name").asString()).toList();
		assertEquals(List.of("Hexaflex", "Hexaflex", "Defusion"), names);
		List<JsonNode> found = workplace.cli("search", "vundermalk", "--json").done().rows();
		assertEquals(List.of(ID + ".defusion"), found.stream().map(row -> row.get("type").asString()).toList());
		assertEquals(THOUGHT, found.getFirst().get("title").asString());
	}

	private byte[] entries() {
		return workplace.cli("export", "--format", "entries").done().outputBytes();
	}
}
