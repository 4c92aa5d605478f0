package org.afterglow.app.ui.tests;

import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.Test;

/** The first steps are called back from Help, do what they say, and tick themselves. */
class FirstStepsTest extends Journey {

	@Test
	void stepsTickThemselves() {
		open();
		awaitState("CLIENT", "Ctrl");
		Screenshots.both("first-steps-new");
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		window.markNew("ferry", "Ferry", 0);
		open();
		for (String step : new String[] { "CLIENT", "SESSION", "NARRATIVE", "PASSAGE" }) {
			awaitState(step, "Done");
		}
		window.inside().linkWithId("steps.SEARCH").click();
		awaitState("SEARCH", "Done");
		Screenshots.both("first-steps-done");
	}

	@Test
	void aStepOpensItsDialog() {
		open();
		window.inside().linkWithId("steps.CLIENT").click();
		bot.shell("New client").activate();
		Screenshots.both("first-steps-client");
		bot.shell("New client").pressShortcut(Keystrokes.ESC);
	}

	@Test
	void aboutSaysWhatItIs() {
		window.shell().activate();
		bot.menu("Help").menu("About Afterglow").click();
		bot.shellWithId("about").activate();
		Screenshots.both("about");
		bot.shellWithId("about").bot().buttonWithId("about.close").click();
	}

	private void open() {
		window.shell().activate();
		bot.menu("Help").menu("First steps").click();
		window.inside().linkWithId("steps.CLIENT");
	}

	private void awaitState(String step, String part) {
		Until.holds(bot, () -> window.inside().labelWithId("steps.state." + step).getText().contains(part),
				() -> step + ": " + window.inside().labelWithId("steps.state." + step).getText());
	}
}
