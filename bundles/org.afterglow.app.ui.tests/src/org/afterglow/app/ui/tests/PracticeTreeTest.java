package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** The practice tree by keyboard; only deleting is asked for in the row's menu, and the filter is given the focus. */
class PracticeTreeTest extends Journey {

	private final PracticeTree tree = new PracticeTree(bot, window, practice);

	@Test
	void anEmptyPracticeTeachesItsFirstStep() {
		bot.buttonWithId("clients.first");
		Screenshots.both("practice-empty");
		tree.keyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'p');
		tree.awaitFocus("clients.first");
		tree.keyboard().pressShortcut(SWT.NONE, ' ');
		tree.dialog("name.dialog");
		Screenshots.both("practice-new-client");
		tree.answer("name.dialog", "Heron");
		tree.awaitRows("Heron");
		tree.awaitSelected("Heron");
	}

	@Test
	void aSessionAndANarrativeAreMadeNamedAndChangedByKeys() {
		tree.stored("Heron", 0);
		tree.awaitRows("Heron");
		tree.go();
		tree.awaitSelected("Heron");
		tree.keyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 's');
		tree.dialog("session.dialog");
		Screenshots.both("practice-new-session");
		tree.enter();
		tree.awaitSelected("1 Dosing");
		tree.awaitReady();
		tree.keyboard().pressShortcut(SWT.CTRL, 'n');
		tree.answer("name.dialog", "The ferry");
		tree.awaitRows("Heron", ".1 Dosing", "..The ferry");
		window.text();

		tree.go();
		tree.awaitSelected("The ferry");
		tree.press(SWT.F2);
		tree.dialog("name.dialog");
		Screenshots.both("practice-rename");
		tree.answer("name.dialog", "Crossing");
		tree.awaitSelected("Crossing");
		tree.press(SWT.ARROW_UP);
		tree.press(SWT.F2);
		SWTBotShell dialog = tree.dialog("session.dialog");
		Screenshots.both("practice-change-session");
		changeSession(dialog);
		tree.awaitSelected("3 Dosing \u00B7 after the rain");
		Session stored = session();
		assertEquals(3, stored.number());
		assertEquals("after the rain", stored.title());
		window.undo("Change session");
		tree.awaitRows("Heron", ".1 Dosing", "..Crossing");
		window.undo("Rename narrative");
		tree.awaitRows("Heron", ".1 Dosing", "..The ferry");
	}

	private void changeSession(SWTBotShell dialog) {
		tree.keyboard().pressShortcut(SWT.ALT, 'n');
		tree.awaitFocus("session.number");
		tree.keyboard().pressShortcut(SWT.CTRL, 'a');
		tree.keyboard().typeText("3");
		tree.keyboard().pressShortcut(SWT.ALT, 't');
		tree.awaitFocus("session.title");
		tree.keyboard().typeText("after the rain");
		tree.enter();
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
	}

	private Session session() {
		Client client = practice.records().clients().all().getFirst();
		return practice.records().sessions().of(client.id()).getFirst();
	}

	@Test
	void theFilterKeepsParentsMarksLettersAndGivesEverythingBack() {
		tree.stored("Heron", 3, "The ferry", "In the rest hour");
		tree.stored("Juniper", 2, "A house by the water");
		tree.stored("Wren", 1, "Ferryman");
		tree.awaitRows("Heron", "Juniper", "Wren");
		tree.go();
		tree.press(SWT.ARROW_RIGHT);
		tree.awaitRows("Heron", ".1 Dosing, IM", ".2 Integration", ".3 Follow-up", "Juniper", "Wren");
		tree.press(SWT.ARROW_DOWN);
		tree.awaitSelected("1 Dosing, IM");

		tree.toFilter();
		tree.keyboard().typeText("fer");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", ".2 Integration", "..The ferry", ".3 Follow-up", "..The ferry",
				"Wren", ".1 Dosing, IM", "..Ferryman");
		Screenshots.both("practice-filtered");
		tree.keyboard().typeText(" wr");
		tree.awaitRows("Wren", ".1 Dosing, IM", "..Ferryman");
		tree.keyboard().typeText("x");
		Until.holds(bot, () -> tree.rows().isEmpty(), () -> "rows: " + tree.rows());
		bot.label("No client, session or narrative has these words.");
		Screenshots.both("practice-filtered-to-nothing");
		tree.escape();
		tree.awaitRows("Heron", ".1 Dosing, IM", ".2 Integration", ".3 Follow-up", "Juniper", "Wren");
		tree.awaitSelected("1 Dosing, IM");
		tree.press(SWT.ARROW_DOWN);
		tree.awaitFocus("clients.tree");
	}

	@Test
	void anArchivedClientStandsInAClosedGroupAndComesBack() {
		tree.stored("Heron", 1);
		tree.stored("Wren", 1);
		tree.awaitRows("Heron", "Wren");
		tree.go();
		tree.askDelete();
		SWTBotShell asked = tree.dialog("question");
		assertTrue(window.dialogSays(asked, "Delete Heron? This removes 1 session, no narratives and no codings"));
		Screenshots.both("practice-delete-client");
		tree.choose("Archive instead");
		Until.holds(bot, () -> !asked.isOpen(), () -> "the question stays open");
		tree.awaitRows("Wren", "Archived");
		window.awaitNews("Heron is archived");
		assertTrue(practice.records().clients().labelled("Heron").orElseThrow().archived());
		tree.go();
		tree.press(SWT.END);
		tree.awaitSelected("Archived");
		tree.press(SWT.ARROW_RIGHT);
		tree.awaitRows("Wren", "Archived", ".Heron");
		Screenshots.both("practice-archived");
		tree.press(SWT.ARROW_DOWN);
		tree.awaitSelected("Heron");
		new GoToDialog(bot).open().type("bring").awaitSelected("Bring client back").enter();
		tree.awaitRows("Heron", "Wren");
		assertFalse(practice.records().clients().labelled("Heron").orElseThrow().archived());
		window.undo("Bring back Heron");
		tree.awaitRows("Wren", "Archived", ".Heron");
		window.undo("Archive Heron");
		tree.awaitRows("Heron", "Wren");
	}

	@Test
	void enterKeepsAndADeletionComesBackWithWhatIsBelow() {
		tree.stored("Heron", 2, "The ferry");
		tree.awaitRows("Heron");
		tree.go();
		tree.askDelete();
		SWTBotShell asked = tree.dialog("question");
		tree.enter();
		Until.holds(bot, () -> !asked.isOpen(), () -> "the question stays open");
		assertEquals(2, practice.records().narratives().count());

		tree.askDelete();
		SWTBotShell again = tree.dialog("question");
		tree.choose("Delete Heron");
		Until.holds(bot, () -> !again.isOpen(), () -> "the question stays open");
		Until.holds(bot, () -> practice.records().clients().all().isEmpty(), () -> "the client stays");
		window.awaitNews("Deleted Heron. Undo puts it back until you lock.");
		tree.keyboard().pressShortcut(SWT.CTRL, 'z');
		Until.holds(bot, () -> practice.records().narratives().count() == 2, () -> "what was deleted does not come back");
		tree.awaitRows("Heron");
	}

	@Test
	void aNarrativeMovesToAnotherSessionAndSaysWhenItWasTold() {
		tree.stored("Heron", 2, "The ferry");
		tree.awaitRows("Heron");
		tree.go();
		for (int key : List.of(SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_RIGHT, SWT.ARROW_DOWN)) {
			tree.press(key);
		}
		tree.awaitSelected("The ferry");
		new GoToDialog(bot).open().type("title").awaitSelected("Title, phase and time of the narrative").enter();
		SWTBotShell dialog = tree.dialog("narrative.dialog");
		Screenshots.both("practice-change-narrative");
		tree.tabTo("narrative.session");
		tree.press(SWT.ARROW_DOWN);
		tree.tabTo("narrative.phase");
		for (int i = 0; i < 5 && !dialog.bot().comboBoxWithId("narrative.phase").getText().equals("Peak"); i++) {
			tree.press(SWT.ARROW_DOWN);
		}
		tree.enter();
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
		tree.awaitRows("Heron", ".1 Dosing, IM", ".2 Integration", "..The ferry", "..The ferry");
		window.undo("Change narrative");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", ".2 Integration", "..The ferry");
	}
}
