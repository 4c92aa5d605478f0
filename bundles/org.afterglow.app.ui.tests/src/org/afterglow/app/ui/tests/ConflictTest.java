package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Two versions of one narrative meet, and neither is lost. */
class ConflictTest extends Journey {

	@Test
	void bothVersionsCanBeKept() {
		startConflict();

		window.inside().buttonWithId("narrative.keepBoth").click();

		window.awaitText("A ferry came back.");
		found().text("The ferry", "A ferry came back.");
		found().text("The ferry (second version)", "Then A ferry came.");
		assertTrue(window.isSaved());
	}

	@Test
	void whatIsInTheWindowCanBeKeptAlone() {
		startConflict();

		window.inside().buttonWithId("narrative.keepMine").click();

		found().text("The ferry", "Then A ferry came.");
		window.awaitText("Then A ferry came.");
	}

	/** Writes here, and before that is saved, elsewhere. */
	private void startConflict() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.awaitLine("head.right", "Saved");
		found().text("The ferry", "A ferry came.");
		window.text().navigateTo(0, 0);
		window.text().typeText("Then ");
		found().rewrite("The ferry", "A ferry came back.");
	}
}
