package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterglow.model.Code;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** Words, codings, codes and clients: one history, taken back in order by one key. By keyboard alone. */
class OneHistoryTest extends Journey {

	private static final String TOLD = "A ferry came without a light.";

	private final PracticeTree tree = new PracticeTree(bot, window, practice);
	private final CodingPart coding = new CodingPart(bot, window);
	private final CodebookPart codebook = new CodebookPart(bot, window);
	private final PagePart page = new PagePart(bot, window);

	@Test
	void stepsOfEveryViewAreTakenBackInOrder() {
		tree.stored("Heron", 1, "The ferry");
		tree.awaitRows("Heron");
		tree.go();
		for (int key : new int[] { SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_RIGHT, SWT.ARROW_DOWN }) {
			tree.press(key);
		}
		tree.awaitSelected("The ferry");
		tree.enter();
		window.awaitText(TOLD);
		coding.awaitFocus("narrative.text");
		mark();
		found().codings("The ferry", "ferry: Ferry");
		coding.key(Keystrokes.CTRL, Keystrokes.END);
		coding.type(" Gone");
		found().text("The ferry", TOLD + " Gone");
		Code ferry = practice.records().codes().named("Ferry").orElseThrow();
		renameCode("Boat");
		tree.go();
		tree.awaitSelected("The ferry");
		tree.press(SWT.F2);
		tree.answer("name.dialog", "Crossing");
		tree.awaitSelected("Crossing");
		tree.press(SWT.F6);
		coding.awaitFocus("narrative.text");
		coding.ctrl('w');
		page.awaitVisible("narrative.text", false);
		tree.go();
		tree.press(SWT.ARROW_UP);
		tree.press(SWT.ARROW_UP);
		tree.awaitSelected("Heron");
		tree.askDelete();
		tree.dialog("question");
		tree.choose("Delete Heron");
		Until.holds(bot, () -> practice.records().clients().all().isEmpty(), () -> "the client stays");
		Screenshots.take("one-history");

		undo();
		Until.holds(bot, () -> practice.records().narratives().count() == 1, () -> "the client does not come back");
		found().codings("Crossing", "ferry: Boat");
		undo();
		found().codings("The ferry", "ferry: Boat");
		undo();
		found().codings("The ferry", "ferry: Ferry");
		assertEquals(ferry, practice.records().codes().named("Ferry").orElseThrow());
		undo();
		window.awaitText(TOLD + " ");
		undo();
		window.awaitText(TOLD);
		undo();
		window.awaitLine("foot.left", "No codings");
		found().codings("The ferry");
		coding.ctrl('y');
		window.awaitLine("foot.left", "1 coding");
		found().codings("The ferry", "ferry: Ferry");
	}

	private void undo() {
		coding.ctrl('z');
	}

	/** The second word is a ferry. */
	private void mark() {
		coding.key(Keystrokes.CTRL, Keystrokes.HOME);
		coding.key(Keystrokes.RIGHT);
		coding.key(Keystrokes.RIGHT);
		for (int i = 0; i < "ferry".length(); i++) {
			coding.shift(Keystrokes.RIGHT);
		}
		coding.awaitSelection("ferry");
		coding.openList();
		coding.type("Ferry");
		coding.awaitRows("New code \u2018Ferry\u2019\u2026", "Use the client\u2019s words");
		coding.key(Keystrokes.CR);
		coding.awaitKindAsked();
		coding.key(Keystrokes.CR);
		coding.awaitNoPopup();
	}

	private void renameCode(String name) {
		codebook.keySelect("Ferry");
		codebook.key(SWT.F2);
		SWTBotShell dialog = codebook.awaitDialog("Rename code");
		codebook.keys(SWT.CTRL, 'a');
		codebook.keyType(name);
		codebook.key(Keystrokes.CR);
		codebook.awaitClosed(dialog);
		Until.holds(bot, () -> practice.records().codes().named(name).isPresent(), () -> "the code keeps its name");
	}
}
