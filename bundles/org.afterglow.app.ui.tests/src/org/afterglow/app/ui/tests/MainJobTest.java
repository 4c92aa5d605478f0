package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterglow.model.CodeKind;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.junit.jupiter.api.Test;

/** What the program is for, from the empty vault to the passage found again. */
class MainJobTest extends Journey {

	private static final String TOLD = "A ferry came without a light. I was the water under it.";

	@Test
	void narrativeIsToldMarkedAndFoundAgain() {
		Screenshots.take("empty-practice");
		window.begin("Heron", "The ferry", TOLD);
		window.awaitText(TOLD);

		window.openAddCode("ferry");
		window.addCodeFilter("Ferry");
		Screenshots.take("add-code");
		window.accept();
		window.awaitLine("foot.left", "1 coding");
		window.markNew("without a light", "Darkness", 1);
		window.awaitLine("foot.left", "2 codings");
		found().codings("The ferry", "ferry: Ferry", "without a light: Darkness");
		assertEquals(CodeKind.SYMBOL, kind("Ferry"));
		assertEquals(CodeKind.THEME, kind("Darkness"));
		Screenshots.take("two-codings");

		window.search("water");
		window.awaitResults(3); // client, narrative, passage
		Screenshots.take("search");
		window.text().pressShortcut(SWT.CTRL, 'w');
		window.query().pressShortcut(Keystrokes.DOWN);
		window.results().pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> window.text().getSelection().equals("water"), () -> "selected: " + window.text().getSelection());
		assertEquals(new Position(0, TOLD.indexOf("water") + "water".length()), window.text().cursorPosition());
		Screenshots.take("jumped");
	}

	private CodeKind kind(String code) {
		return practice.records().codes().named(code).orElseThrow().kind();
	}
}
