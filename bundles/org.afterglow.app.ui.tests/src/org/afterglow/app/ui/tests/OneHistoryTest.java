package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterglow.model.Code;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Words, codings, codes and clients: one history, taken back in order by one key. */
class OneHistoryTest extends Journey {

	private static final String TOLD = "A ferry came without a light.";

	private final PracticeTree tree = new PracticeTree(bot, window, practice);

	@Test
	void stepsOfEveryViewAreTakenBackInOrder() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		found().codings("The ferry", "ferry: Ferry");
		window.text().navigateTo(0, TOLD.length());
		window.text().typeText(" Gone");
		found().text("The ferry", TOLD + " Gone");
		Code ferry = practice.records().codes().named("Ferry").orElseThrow();
		renameCode("Boat");
		tree.go();
		tree.awaitSelected("The ferry");
		tree.press(SWT.F2);
		tree.answer("name.dialog", "Crossing");
		tree.awaitSelected("Crossing");
		window.text().pressShortcut(SWT.CTRL, 'w');
		window.awaitNoEditor();
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
		window.shell().pressShortcut(SWT.CTRL, 'y');
		window.awaitLine("foot.left", "1 coding");
		found().codings("The ferry", "ferry: Ferry");
	}

	private void undo() {
		window.shell().activate();
		window.shell().pressShortcut(SWT.CTRL, 'z');
	}

	private void renameCode(String name) {
		window.node(window.codebook(), "Symbols", "Ferry").select();
		window.codebook().pressShortcut(org.eclipse.jface.bindings.keys.KeyStroke.getInstance(SWT.F2));
		bot.shellWithId("code.dialog").activate().bot().textWithId("code.name").setText(name);
		bot.shellWithId("code.dialog").bot().buttonWithId("code.ok").click();
		Until.holds(bot, () -> practice.records().codes().named(name).isPresent(), () -> "the code keeps its name");
	}
}
