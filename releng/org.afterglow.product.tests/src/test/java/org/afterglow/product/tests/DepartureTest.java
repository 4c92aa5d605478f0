package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The person leaves the machine, and the machine says so: the vault locks, and what was typed a moment before is kept. */
class DepartureTest {

	private static final String TYPED = "wistrelquaff";

	@TempDir
	Path folder;
	private Workplace workplace;
	private Bus bus;

	@BeforeEach
	void makePractice() throws IOException {
		workplace = Workplace.withVault(folder.resolve("place"));
		bus = Bus.in(folder);
		workplace.with("DBUS_SYSTEM_BUS_ADDRESS", bus.address()).with("DBUS_SESSION_BUS_ADDRESS", bus.address())
				.with("XDG_SESSION_ID", "2");
		Path lines = Files.writeString(folder.resolve("lines.jsonl"),
				Lines.file(Lines.narrative("Willow", 1, "The stairs", "A heronry stood by the river.")));
		workplace.cli("import", "--format", "jsonl", lines.toString()).done();
	}

	@AfterEach
	void endTheBus() {
		bus.close();
	}

	@Test
	void theMachineGoesToSleep() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			type(workbench);
			locksAfter(workbench, "/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true");
		}
	}

	@Test
	void theScreenIsLocked() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			type(workbench);
			locksAfter(workbench, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true");
		}
	}

	@Test
	void theSessionIsLocked() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			type(workbench);
			bus.says("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:false");
			locksAfter(workbench, "/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session.Lock");
		}
	}

	/** Types and saves nothing: the lock has to. */
	private static void type(Workbench workbench) {
		workbench.settle();
		workbench.focus();
		workbench.keys("ctrl+shift+f");
		workbench.settle();
		workbench.type("heronry");
		workbench.settle();
		workbench.keys("Down");
		workbench.settle();
		workbench.keys("Return");
		workbench.settle();
		workbench.keys("ctrl+Home");
		workbench.type("A " + TYPED + " came. ");
	}

	private void locksAfter(Workbench workbench, String path, String... signal) throws Exception {
		long unlocked = workbench.program().orElseThrow().pid();
		bus.says(path, signal);
		Await.until("another process has come", () -> workbench.program().filter(each -> each.pid() != unlocked).isPresent());
		workbench.awaitWindow();
		workbench.picture("departure");
		assertFalse(workbench.holdsVault(), "a locked vault opened by itself");
		assertEquals(List.of(TYPED), workplace.cli("search", TYPED, "--json").done().rows().stream().map(row -> row.get("quote").asString()).toList());
		assertTrue(workbench.isRunning());
		workbench.terminate();
		workbench.awaitEnd();
	}
}
