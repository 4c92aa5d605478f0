package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.junit.jupiter.api.Test;

/** Runs against the installed product, from outside its UI thread. */
class StartTest {

	@Test
	void productStartsWithItsWindow() {
		assertNull(Display.getCurrent(), "the test must not run in the UI thread");
		SWTBot bot = new SWTBot();

		String title = bot.activeShell().getText();

		assertTrue(title.contains("Afterglow"), title);
		assertTrue(bot.captureScreenshot(System.getProperty("afterglow.screenshots") + "/start.png"));
	}
}
