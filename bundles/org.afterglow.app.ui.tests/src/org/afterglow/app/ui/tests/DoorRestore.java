package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** The page of the door that puts a backup back, as far as it is refused. */
final class DoorRestore {

	private final SWTBot bot;
	private final Path folder;

	DoorRestore(SWTBot bot, Path folder) {
		this.bot = bot;
		this.folder = folder;
	}

	/** From the first page and back to it. */
	void refused() throws IOException {
		UIThreadRunnable.syncExec(() -> Controls.anywhere("lock.restore").orElseThrow().notifyListeners(SWT.Selection, new Event()));
		Path file = Files.writeString(folder.resolve("Harbour 2026-11-20 180000.afterglow-backup"), "no backup");
		bot.buttonWithId("restore.start").click();
		awaitSentence("Choose the file");
		bot.textWithId("restore.file").setText(file.toString());
		String proposed = bot.textWithId("restore.folder").getText();
		assertTrue(proposed.endsWith("Harbour 2026-11-20 180000.vault"), proposed);
		bot.textWithId("restore.folder").setText(folder.resolve("put back").toString());
		bot.textWithId("restore.passphrase").setText("four ordinary words here");
		Screenshots.both("door-restore");
		bot.buttonWithId("restore.start").click();
		awaitSentence("is not a backup");
		Screenshots.both("door-restore-refused");
		assertEquals(false, Files.exists(folder.resolve("put back")));
		bot.textWithId("restore.folder").setText(folder.toString());
		bot.buttonWithId("restore.start").click();
		awaitSentence("there already");
		refusedWithCode(file);
		bot.buttonWithId("restore.back").click();
		Files.delete(file);
	}

	/** The code asks for a new passphrase, and what was typed before goes along. */
	private void refusedWithCode(Path file) {
		bot.linkWithId("restore.other").click();
		assertEquals(file.toString(), bot.textWithId("restore.file").getText());
		assertEquals(folder.toString(), bot.textWithId("restore.folder").getText());
		bot.textWithId("restore.folder").setText(folder.resolve("put back").toString());
		bot.buttonWithId("restore.start").click();
		awaitSentence("not a recovery code yet");
		bot.textWithId("restore.code").setText("0".repeat(32));
		bot.textWithId("restore.new.passphrase").setText("short");
		bot.textWithId("restore.new.again").setText("short");
		bot.buttonWithId("restore.start").click();
		awaitSentence("these are 5");
		bot.textWithId("restore.new.passphrase").setText("four ordinary words here");
		bot.textWithId("restore.new.again").setText("four ordinary words here");
		bot.buttonWithId("restore.start").click();
		awaitSentence("is not a backup");
		Screenshots.both("door-restore-code");
		assertEquals(false, Files.exists(folder.resolve("put back")));
		bot.linkWithId("restore.other").click();
		assertEquals(file.toString(), bot.textWithId("restore.file").getText());
	}

	private void awaitSentence(String part) {
		Until.holds(bot, () -> bot.labelWithId("restore.sentence").getText().contains(part),
				() -> "wanted: " + part + ", said: " + bot.labelWithId("restore.sentence").getText());
	}
}
