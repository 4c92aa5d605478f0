package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** Clients, sessions and narratives in the tree. */
class PracticeTest extends Journey {

	@Test
	void firstClientIsMadeFromTheEmptyPage() {
		window.inside().buttonWithId("clients.first").click();
		SWTBotShell dialog = bot.shell("New client").activate();
		assertTrue(!dialog.bot().buttonWithId("name.ok").isEnabled(), "a client needs a label");
		dialog.bot().textWithId("name").typeText("Heron");
		dialog.bot().buttonWithId("name.ok").click();

		Until.holds(bot, () -> window.hasRow("Heron"), () -> "no row Heron");
		assertEquals("Heron", practice.records().clients().all().getFirst().label());
	}

	@Test
	void takenLabelIsSaidAndNothingIsChanged() {
		window.newClient("Heron");
		window.shell().activate();
		bot.menu("Vault").menu("New client\u2026").click();
		SWTBotShell dialog = bot.shell("New client").activate();
		dialog.bot().textWithId("name").setText("HERON");
		dialog.bot().buttonWithId("name.ok").click();

		bot.label("Another client already has this label. Nothing was changed.");
		Screenshots.take("label-taken");
		bot.button("Close").click();
		expectError("NameTaken");
		assertEquals(1, practice.records().clients().all().size());
	}

	@Test
	void deletedClientComesBackWithEverything() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.markNew("ferry", "Ferry", 0);
		found().codings("The ferry", "ferry: Ferry");

		window.practice().getTreeItem("Heron").select();
		window.practice().contextMenu("Delete\u2026").click();
		SWTBotShell asked = bot.shell("Delete").activate();
		Screenshots.take("dialog-delete-client");
		asked.bot().button("Delete Heron").click();
		Until.holds(bot, () -> !window.hasRow("Heron"), () -> "the row stays");
		assertEquals(0, practice.records().narratives().count());

		window.undo("Delete Heron");
		Until.holds(bot, () -> window.hasRow("Heron"), () -> "the row does not come back");
		found().text("The ferry", "A ferry came.");
		found().codings("The ferry", "ferry: Ferry");
	}
}
