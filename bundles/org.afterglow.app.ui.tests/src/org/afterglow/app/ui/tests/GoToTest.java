package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Every place of the practice by a few letters, by keyboard alone. */
class GoToTest extends Journey {

	private final PracticeTree tree = new PracticeTree(bot, window, practice);
	private final GoToDialog goTo = new GoToDialog(bot);

	@Test
	void narrativesSessionsAndClientsAreReached() {
		tree.stored("Heron", 3, "The ferry");
		tree.stored("Juniper", 1, "A house by the water");
		tree.awaitRows("Heron", "Juniper");
		tree.go();
		goTo.open();
		// Commands that were used in this sitting may stand above.
		Until.holds(bot, () -> Collections.indexOfSubList(goTo.rows(), List.of("Clients", "Heron", "Juniper", "Sessions")) >= 0, () -> "rows: " + goTo.rows());
		assertTrue(goTo.rows().containsAll(List.of("Narratives", "Commands")), () -> "rows: " + goTo.rows());
		assertTrue(goTo.says("Type a few letters"));
		Screenshots.both("goto-begin");
		goTo.type("ferry");
		goTo.awaitRows("Narratives", "The ferry", "The ferry", "The ferry");
		goTo.press(SWT.ARROW_DOWN).press(SWT.ARROW_DOWN).press(SWT.ARROW_DOWN);
		Screenshots.both("goto-narratives");
		goTo.enter();
		window.awaitText("A ferry came without a light.");

		goTo.open().type("heron 2");
		goTo.awaitSelected("2 Integration").enter();
		tree.awaitFocus("clients.tree");
		tree.awaitSelected("2 Integration");

		goTo.open().type("jun");
		goTo.awaitSelected("Juniper").enter();
		tree.awaitSelected("Juniper");

		goTo.open().awaitFirstRows("Last used", "Juniper", "2 Integration", "The ferry");
		Screenshots.both("goto-last-used");
		goTo.type("no such name");
		Until.holds(bot, () -> goTo.says("Nothing here is called \u201Cno such name\u201D."), () -> "rows: " + goTo.rows());
		Screenshots.both("goto-nothing");
		goTo.escape();
		tree.awaitFocus("clients.tree");
	}

	@Test
	void codesAndCommandsAreReachedAndShowTheirKeys() {
		tree.stored("Heron", 1, "The ferry");
		practice.records().codes().save(Code.named("Ferry", CodeKind.SYMBOL, CodeColour.INDIGO));
		practice.records().codes().save(Code.named("New shoes", CodeKind.SYMBOL, CodeColour.CLAY));
		tree.awaitRows("Heron");
		tree.go();
		goTo.open().type("fer");
		goTo.awaitSelected("Ferry").enter();
		Until.holds(bot, () -> window.codebook().selectionCount() == 1, () -> "no code is selected");

		goTo.open().type("new");
		goTo.awaitSelected("New shoes");
		Screenshots.both("goto-commands");
		goTo.type(" cl").awaitSelected("New client").enter();
		tree.answer("name.dialog", "Wren");
		tree.awaitRows("Heron", "Wren");
	}

	@Test
	void initialsAreEnough() {
		tree.stored("Heron", 1, "In the rest hour", "The ferry");
		tree.awaitRows("Heron");
		tree.go();
		goTo.open().type("itrh");
		goTo.awaitRows("Narratives", "In the rest hour").enter();
		window.text();
		assertTrue(window.isSaved());
	}
}
