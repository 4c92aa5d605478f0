package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Nobody has to save. */
class AutosaveTest extends Journey {

	@Test
	void whatWasTypedAndMarkedIsStoredAndFoundWithoutBeingAsked() {
		window.begin("Heron", "The ferry", "A ferry came.\nNobody stood at the helm.");
		window.awaitLine("head.right", "Not saved yet");
		window.markNew("ferry", "Ferry", 0);
		window.awaitLine("head.right", "Saved");

		found().text("The ferry", "A ferry came.\nNobody stood at the helm.");
		found().codings("The ferry", "ferry: Ferry");
		found().passages("helm", "Nobody stood at the helm.");
		found().passages("symbol:ferry", "A ferry came.");
		assertTrue(window.isSaved());
	}

	@Test
	void closingSavesAndOpeningShowsTheSame() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.markNew("ferry", "Ferry", 0);
		window.awaitLine("foot.left", "1 coding");
		window.text().navigateTo(0, 0);
		window.text().typeText("Then ");
		window.text().pressShortcut(SWT.CTRL, 'w');
		window.awaitNoEditor();
		String stored = found().narrative("The ferry").narrative().text();

		window.node(window.practice(), "Heron", "1 Dosing", "The ferry").doubleClick();
		window.awaitText(stored);
		window.awaitLine("foot.left", "1 coding");
	}

	@Test
	void whatIsStoredElsewhereShowsInTheOpenNarrative() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.awaitLine("head.right", "Saved");
		found().text("The ferry", "A ferry came.");

		found().rewrite("The ferry", "A ferry came back.");

		window.awaitText("A ferry came back.");
	}
}
