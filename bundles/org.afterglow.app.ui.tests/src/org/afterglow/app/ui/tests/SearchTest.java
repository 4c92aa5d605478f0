package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.Test;

/** The search explains itself. */
class SearchTest extends Journey {

	private static final String TOLD = "A ferry came. The water was black water.";

	@Test
	void brokenQueryIsExplainedAndOldResultsStay() {
		window.begin("Heron", "The ferry", TOLD);
		found().text("The ferry", TOLD);
		window.search("water");
		window.awaitResults(3);

		window.query().typeText(" (");
		window.awaitSentence("The bracket at character 7 is not closed.");
		window.awaitSentence("These are still the results from before.");
		window.awaitResults(3);
		Screenshots.both("search-broken");

		window.query().typeText("black)");
		window.awaitResults(3);
		window.query().setText("colour:black");
		window.awaitSentence("The field at character 1 is not known.");
		window.query().setText("zeppelin");
		window.awaitSentence("No passage has all of these words.");
		window.awaitResults(0);
		Screenshots.both("search-nothing");
	}

	@Test
	void escapeLeadsBackToTheFieldWithEverythingAsItWas() {
		window.begin("Heron", "The ferry", TOLD);
		found().text("The ferry", TOLD);
		window.search("water");
		window.awaitResults(3);
		window.query().pressShortcut(Keystrokes.DOWN);
		Until.holds(bot, () -> window.results().isActive(), () -> "the results have not got the focus");

		window.results().pressShortcut(Keystrokes.ESC);
		Until.holds(bot, () -> window.query().isActive(), () -> "the field has not got the focus");
		assertEquals("water", window.query().getText());
		window.awaitResults(3);
	}

	@Test
	void findAnywhereOpensTheSearch() {
		window.begin("Heron", "The ferry", TOLD);
		found().text("The ferry", TOLD);
		window.inside().textWithId("find").typeText("ferry");
		window.awaitResults(3);
		assertTrue(window.inside().textWithId("find").isActive(), "typing goes on where it began");
	}
}
