package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** The codebook follows what is marked, and everything follows the codebook. */
class CodebookTest extends Journey {

	private static final String TOLD = "A ferry came. Another ferry left.";

	private final CodebookPart codebook = new CodebookPart(bot, window);

	@Test
	void countsFollow() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		window.awaitCount("Symbols", "Ferry", 1);
		window.mark("Another ferry", "fer");
		window.awaitCount("Symbols", "Ferry", 2);
		Screenshots.both("codebook-counts");

		window.text().navigateTo(0, 3);
		window.text().pressShortcut(SWT.CTRL | SWT.SHIFT, 't');
		window.awaitLine("foot.left", "1 coding");
		window.awaitCount("Symbols", "Ferry", 1);
		found().codings("The ferry", "Another ferry: Ferry");
	}

	@Test
	void renamedCodeIsCalledSoEverywhere() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		window.awaitCount("Symbols", "Ferry", 1);

		window.node(window.codebook(), "Symbols", "Ferry").select();
		window.codebook().pressShortcut(SWT.NONE, SWT.F2, (char) 0);
		SWTBotShell dialog = bot.shell("Rename code").activate();
		dialog.bot().textWithId("code.name").setText("The crossing");
		Screenshots.both("dialog-rename-code");
		dialog.bot().buttonWithId("code.ok").click();

		window.awaitCount("Symbols", "The crossing", 1);
		found().codings("The ferry", "ferry: The crossing");
		found().passages("code:\"The crossing\"", "A ferry came.");
		window.openAddCode("Another");
		window.addCodeFilter("cross");
		Until.holds(bot, () -> window.addCodeRow(0).equals("The crossing"), () -> "first row: " + window.addCodeRow(0));
		Screenshots.take("add-code-known");
		window.accept();
		window.awaitCount("Symbols", "The crossing", 2);
	}

	@Test
	void theShippedCodebookIsTakenOverAsOneStep() {
		Screenshots.both("codebook-empty");
		window.inside().buttonWithId("codebook.shipped").click();
		codebook.awaitRow("Water");
		Screenshots.both("codebook-shipped");
		int shipped = practice.records().codes().all().size();
		assertTrue(shipped > 40, "codes: " + shipped);
		window.node(window.codebook(), "Symbols", "Water").select();
		Screenshots.both("codebook-shipped-detail");

		codebook.keyToFilter();
		codebook.keyType("boat lost");
		Until.holds(bot, () -> codebook.label("codebook.sentence").startsWith("No code called \u2018boat lost\u2019"),
				() -> "said: " + codebook.label("codebook.sentence"));
		Screenshots.both("codebook-no-match");
		codebook.keyFilterEmpty();
		codebook.keyType("ferry");
		codebook.awaitTree("Symbols", "  Water", "    Crossing");
		Screenshots.both("codebook-filtered");

		window.undo("Use the shipped codebook");
		Until.holds(bot, () -> practice.records().codes().all().isEmpty(), () -> "codes are left");
		window.awaitEmpty();
		window.redo("Use the shipped codebook");
		Until.holds(bot, () -> practice.records().codes().all().size() == shipped, () -> "codes are missing");
	}

	@Test
	void passagesOfMergedCodesAreListedTogetherAndOpen() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("A ferry", "Ferry", 0);
		window.markNew("Another", "Boat", 0);
		window.awaitCount("Symbols", "Boat", 1);
		codebook.keySelect("Boat");
		codebook.keys(SWT.ALT, 'g');
		SWTBotShell dialog = codebook.awaitDialog("Merge codes");
		codebook.keyType("Ferry");
		assertEquals("Merge \u2018Boat\u2019 into \u2018Ferry\u2019? 1 passage will show as \u2018Ferry\u2019. Definitions and memos are kept; "
				+ "undo separates them again.", dialog.bot().labelWithId("chooser.sentence").getText());
		codebook.key(Keystrokes.CR);
		codebook.awaitClosed(dialog);
		window.awaitCount("Symbols", "Ferry", 2);

		codebook.keySelect("Ferry");
		codebook.key(Keystrokes.CR);
		codebook.awaitPassages("2 passages, 1 client");
		codebook.awaitFocus("passages.list");
		Screenshots.both("codebook-passages");
		codebook.key(SWT.ARROW_DOWN);
		codebook.key(Keystrokes.CR);
		Until.holds(bot, () -> window.text().getSelection().equals("Another"), () -> "selected: " + window.text().getSelection());

		window.node(window.codebook(), "Symbols", "Ferry").select();
		window.codebook().contextMenu("Separate\u2026").click();
		window.awaitCount("Symbols", "Ferry", 1);
		window.awaitCount("Symbols", "Boat", 1);
		found().codings("The ferry", "A ferry: Ferry", "Another: Boat");
	}

	@Test
	void aDeletedCodeComesBackWithItsPassages() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("A ferry", "Ferry", 0);
		window.awaitCount("Symbols", "Ferry", 1);
		codebook.keySelect("Ferry");
		codebook.key(Keystrokes.DELETE);
		SWTBotShell question = codebook.awaitDialog("Delete code");
		assertTrue(window.dialogSays(question, "\u2018Ferry\u2019 marks 1 passage. The words stay; the mark goes."));
		Screenshots.both("dialog-delete-code");
		codebook.keys(SWT.ALT, 's');
		codebook.awaitPassages("1 passage, 1 client");
		Screenshots.both("codebook-passages-before-deletion");
		window.inside().buttonWithId("passages.delete").click();
		codebook.awaitEmpty();
		found().codings("The ferry");

		window.undo("Delete code Ferry");
		window.awaitCount("Symbols", "Ferry", 1);
		found().codings("The ferry", "A ferry: Ferry");
		window.awaitLine("foot.left", "1 coding");
	}

	@Test
	void aHighlightIsPutAsideAndTheMarkStays() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("A ferry", "Ferry", 0);
		window.awaitCount("Symbols", "Ferry", 1);
		window.text().navigateTo(0, 20);
		assertTrue(codebook.hasHighlight(window.text(), 3));
		codebook.keySelect("Ferry");
		codebook.keys(SWT.NONE, ' ');
		Until.holds(bot, () -> !codebook.hasHighlight(window.text(), 3), () -> "the words are still highlighted");
		Screenshots.both("codebook-highlight-off");
		found().codings("The ferry", "A ferry: Ferry");
		codebook.keys(SWT.NONE, ' ');
		Until.holds(bot, () -> codebook.hasHighlight(window.text(), 3), () -> "the words are not highlighted");
	}

	@Test
	void colourKindAndKeyAreChosenInTheMenu() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("A ferry", "Ferry", 0);
		window.node(window.codebook(), "Symbols", "Ferry").select();
		window.codebook().contextMenu("Colour").menu("Fern, dashed").click();
		window.codebook().contextMenu("Shortcut").menu("3").click();
		window.codebook().contextMenu("Kind").menu("theme").click();
		window.awaitCount("Themes", "Ferry", 1);
		Screenshots.both("codebook-key");
		window.undo("Kind of Ferry");
		window.awaitCount("Symbols", "Ferry", 1);
	}
}
