package org.afterglow.app.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** The codebook follows what is marked, and everything follows the codebook. */
class CodebookTest extends Journey {

	private static final String TOLD = "A ferry came. Another ferry left.";

	@Test
	void countsFollow() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		window.awaitCount("Symbols", "Ferry", 1);
		window.mark("Another ferry", "fer");
		window.awaitCount("Symbols", "Ferry", 2);
		Screenshots.take("codebook-counts");

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
		Screenshots.take("dialog-rename-code");
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
}
