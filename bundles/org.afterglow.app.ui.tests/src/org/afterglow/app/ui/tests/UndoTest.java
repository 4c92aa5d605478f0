package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterglow.ui.PracticeUndo;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** One history over text and codings, whose steps have names. */
class UndoTest extends Journey {

	private static final String TOLD = "A ferry came without a light.";

	@Test
	void undoneDeletionBringsCodingsBack() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		window.markNew("without a light", "Darkness", 1);
		found().codings("The ferry", "ferry: Ferry", "without a light: Darkness");

		window.select("ferry came without a ");
		window.text().pressShortcut(Keystrokes.DELETE);
		window.awaitText("A light.");
		found().text("The ferry", "A light.");
		found().codings("The ferry", "light: Darkness");

		window.undo("deleting");
		window.awaitText(TOLD);
		window.awaitLine("foot.left", "2 codings");
		found().text("The ferry", TOLD);
		found().codings("The ferry", "ferry: Ferry", "without a light: Darkness");

		window.redo("deleting");
		window.awaitText("A light.");
		window.awaitLine("foot.left", "1 coding");
		found().codings("The ferry", "light: Darkness");
	}

	@Test
	void stepsOfTypingAndCodingAreNamedAndTakenBackInOrder() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		window.awaitLine("foot.left", "1 coding");
		window.text().navigateTo(0, TOLD.length());
		window.text().typeText(" Gone");
		window.awaitText(TOLD + " Gone");
		Screenshots.take("undo-named");

		window.undo("typing"); // takes back a word at a time
		window.awaitText(TOLD + " ");
		window.undo("typing");
		window.awaitText(TOLD);
		window.undo("adding Ferry");
		window.awaitLine("foot.left", "No codings");
		window.redo("adding Ferry");
		window.awaitLine("foot.left", "1 coding");
		window.redo("typing");
		window.text().pressShortcut(SWT.CTRL, 'y');
		window.awaitText(TOLD + " Gone");
		found().text("The ferry", TOLD + " Gone");
		found().codings("The ferry", "ferry: Ferry");
		assertEquals(1, practice.records().codes().all().size());
	}

	@Test
	void undoReachesAClosedNarrative() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		window.awaitLine("foot.left", "1 coding");
		window.text().pressShortcut(SWT.CTRL, 'w');
		window.awaitNoEditor();
		found().codings("The ferry", "ferry: Ferry");

		window.undo("adding Ferry");
		window.awaitLine("foot.left", "No codings");
		found().codings("The ferry");
	}

	/** A step on records takes its time, and the hand is quicker. */
	@Test
	void twoPressesTakeTwoStepsBack() {
		window.newClient("Heron");
		window.newClient("Wren");
		UIThreadRunnable.syncExec(() -> {
			PracticeUndo.undo(window.shell().widget);
			PracticeUndo.undo(window.shell().widget);
		});
		Until.holds(bot, () -> practice.records().clients().all().isEmpty(), () -> "left: " + practice.records().clients().all().size());
		UIThreadRunnable.syncExec(() -> {
			PracticeUndo.redo(window.shell().widget);
			PracticeUndo.redo(window.shell().widget);
		});
		Until.holds(bot, () -> practice.records().clients().all().size() == 2, () -> "back: " + practice.records().clients().all().size());
	}
}
