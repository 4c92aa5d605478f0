package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.junit.jupiter.api.Test;

/** The lock screen was gone through before any test could run; see {@link Door}. */
class DoorTest {

	@Test
	void newVaultLeadsIntoTheWorkbench() throws Exception {
		Door.passed();
		SWTBot bot = new SWTBot();

		assertEquals("Afterglow", bot.activeShell().getText(), "the title names nobody");
		assertEquals(Door.NAME, bot.shell("Afterglow").bot().clabelWithId("status.vault").getText());
	}
}
