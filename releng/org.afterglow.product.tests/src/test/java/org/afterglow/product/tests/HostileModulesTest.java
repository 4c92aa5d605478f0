package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Modules that throw, hang, repeat a name, miss something or are too old, in the finished product: each is told of, and harms nobody. */
class HostileModulesTest {

	private static final String WRITTEN = "quorlimbast";
	/** With the first letter its form fails; the rest is typed into what is left of it. */
	private static final String BRITTLE = "drimple";
	private static final String BRITTLE_REST = "quonk";
	private static final String AFTERWARDS = "vundermalk";

	@TempDir
	Path folder;
	private Workplace workplace;

	@Test
	void eachIsContainedAndExplainedAndTheOthersGoOn() throws Exception {
		workplace = Workplace.withVault(folder.resolve("place")).withOwnProduct();
		workplace.imports("lines.jsonl", Lines.file(Lines.narrative("Willow", 1, "Heronry", "A heronry stood by the river.")));
		HostileBundles bundles = new HostileBundles(workplace);
		bundles.install("failing", "sound");
		workplace.cli("module", "on", "org.example.sound").done();
		workplace.cli("module", "on", "org.example.failing").done();
		bundles.install("throwing", "hanging", "repeating", "unstartable");
		bundles.installImporting("missing", "org.afterglow.framework,org.afterglow.model,org.example.nowhere");
		bundles.installImporting("older", "org.afterglow.framework;version=\"[0.9,1)\",org.afterglow.model");
		bundles.installOld("old");

		workplace.with("AFTERGLOW_VAULT", null);
		assertTold(workplace.cli("module", "list", "--json").done());
		workplace.with("AFTERGLOW_VAULT", workplace.vault().toString());
		writeInTheWindow();
		assertWritten();
	}

	/** Every one with its reason in words, and the sound ones without. */
	private static void assertTold(Run list) {
		Map<String, JsonNode> modules = list.rows().stream().collect(Collectors.toMap(
				row -> row.get("module").asString() + " " + row.get("version").asString(), Function.identity()));
		assertReason(modules, "org.example.throwing 1.0.0", "failed", "It failed in info(): IllegalStateException: the cupboard is empty");
		assertReason(modules, "org.example.hanging 1.0.0", "failed", "It did not answer codes() within 10 seconds.");
		assertReason(modules, "org.afterglow.mindfulness 9.0.0", "failed", "There is a module with the id org.afterglow.mindfulness already");
		assertReason(modules, "org.example.unstartable 1.0.0", "failed", "could not start it");
		assertReason(modules, "org.example.missing 1.0.0", "absent", "org.example.nowhere");
		assertReason(modules, "org.example.older 1.0.0", "absent", "org.afterglow.framework");
		assertReason(modules, "org.example.old 1.0.0", "failed", "It was built for another version of Afterglow.");
		for (String sound : List.of("org.afterglow.cbt", "org.afterglow.ifs", "org.afterglow.mindfulness", "org.example.sound", "org.example.failing")) {
			JsonNode row = modules.get(sound + " 1.0.0");
			assertEquals("installed", row.get("state").asString(), row::toString);
			assertTrue(row.get("reason").isNull(), row::toString);
		}
	}

	private static void assertReason(Map<String, JsonNode> modules, String module, String state, String reason) {
		JsonNode row = modules.get(module);
		assertTrue(row != null, () -> module + " is not among " + modules.keySet());
		assertEquals(state, row.get("state").asString(), row::toString);
		assertTrue(row.get("reason").asString().contains(reason), row::toString);
	}

	/** The window opens; a form that fails costs nothing that was typed, and one of another module works before and after. */
	private void writeInTheWindow() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			workbench.goTo("Heronry");
			write(workbench, "Sound note", WRITTEN, "");
			write(workbench, "Brittle note", BRITTLE, BRITTLE_REST);
			workbench.picture("hostile-brittle");
			write(workbench, "Sound note", AFTERWARDS, "");
			workbench.picture("hostile-sound");
			workbench.quit();
			assertEquals(0, workbench.awaitEnd(), workbench::said);
		}
	}

	private static void write(Workbench workbench, String form, String text, String afterPause) {
		workbench.focus();
		workbench.keys("ctrl+shift+r");
		workbench.settle();
		workbench.focus();
		workbench.type(form);
		workbench.settle();
		workbench.keys("Return");
		workbench.settle();
		workbench.focus();
		workbench.type(text);
		workbench.settle();
		workbench.type(afterPause);
		workbench.keys("ctrl+s");
		workbench.settle();
	}

	private void assertWritten() {
		String entries = new String(workplace.cli("export", "--format", "entries").done().outputBytes(), StandardCharsets.UTF_8);
		assertTrue(entries.contains(WRITTEN) && entries.contains(AFTERWARDS), entries);
		assertTrue(entries.contains(BRITTLE + BRITTLE_REST), entries);
	}
}
