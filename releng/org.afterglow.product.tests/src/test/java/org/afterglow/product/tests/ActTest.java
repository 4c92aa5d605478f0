package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
		assertEquals(Optional.empty(), listed());

		install(file);
		JsonNode installed = listed().orElseThrow();
		assertEquals("ACT", installed.get("name").asString());
		assertEquals(List.of(ID + ".hexaflex", ID + ".value", ID + ".action", ID + ".defusion"),
				installed.get("types").valueStream().map(JsonNode::asString).toList());

		assertEquals("off", listed().orElseThrow().get("state").asString());
		workplace.cli("module", "on", ID).done();
		useIt();
		byte[] written = entries();
		assertWritten("installed", THOUGHT);
		assertEquals("active", listed().orElseThrow().get("state").asString());

		remove();
		assertEquals("absent", listed().orElseThrow().get("state").asString());
		assertWritten("removed", THOUGHT);
		assertArrayEquals(written, entries());
		readIt();

		install(file);
		assertEquals("active", listed().orElseThrow().get("state").asString());
		changeIt();
		assertWritten("back", LATER + THOUGHT);
	}

	/** What the practice says of it. */
	private Optional<JsonNode> listed() {
		return workplace.cli("module", "list", "--json").done().rows().stream().filter(row -> row.get("module").asString().equals(ID)).findFirst();
	}

	private void install(Path file) {
		workplace.run(List.of(workplace.launcher(), "-nosplash", "-data", "@none", "-application", "org.eclipse.equinox.p2.director",
				"-repository", "jar:" + file.toUri() + "!/", "-installIU", ID + ".feature.feature.group")).done();
	}

	private void remove() {
		workplace.run(List.of(workplace.launcher(), "-nosplash", "-data", "@none", "-application", "org.eclipse.equinox.p2.director",
				"-uninstallIU", ID + ".feature.feature.group")).done();
	}

	/** By keyboard: an entry of the session that is looked at is begun and filled in. */
	private void useIt() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			lookAtTheSession(workbench);
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
			quit(workbench);
		}
	}

	private static void lookAtTheSession(Workbench workbench) {
		workbench.settle();
		workbench.focus();
		workbench.keys("ctrl+3");
		workbench.settle();
		workbench.focus();
		workbench.type("Heronry");
		workbench.settle();
		workbench.keys("Return");
		workbench.settle();
		workbench.focus();
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

	private static void quit(Workbench workbench) throws InterruptedException {
		workbench.quit();
		assertEquals(0, workbench.awaitEnd(), workbench::said);
	}

	/** Listed with the names of its type, found, and taken out, whether the module is there or not. */
	private void assertWritten(String when, String thought) {
		List<JsonNode> rows = workplace.cli("entry", "list", "--json").done().rows();
		assertEquals(1, rows.size(), () -> when + ": " + rows);
		assertTrue(rows.getFirst().toString().contains(ID + ".defusion"), () -> when + ": " + rows);
		assertTrue(rows.getFirst().toString().contains("\"Defusion\""), () -> when + ": " + rows);
		assertTrue(new String(entries(), StandardCharsets.UTF_8).contains(thought), () -> when + ": " + entries());
		assertFalse(workplace.cli("search", "vundermalk", "--json").done().rows().isEmpty(), when);
	}

	private byte[] entries() {
		return workplace.cli("export", "--format", "entries").done().outputBytes();
	}
}
