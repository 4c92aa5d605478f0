package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupState;
import org.afterglow.practice.BackupWishes;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practices;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Backups in the window: chosen, made, and told of when they fail. */
class BackupTest extends Journey {

	@TempDir
	private Path temp;
	private final Backups backups = backups();
	private final Frame frame = new Frame(bot, window.shell());
	private final PreferencesDialogPart dialog = new PreferencesDialogPart(bot, window.shell());
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	@BeforeEach
	void somethingToLose() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		backups.choose(practice, BackupWishes.USUAL.in(Optional.of(temp)));
	}

	@AfterEach
	void asBefore() throws IOException {
		backups.choose(practice, BackupWishes.USUAL);
		Path beside = backups.folderBeside(practice);
		if (Files.exists(beside)) {
			try (Stream<Path> files = Files.walk(beside)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	@Test
	void keysAloneChooseAFolderAndMakeABackup() throws Exception {
		backups.choose(practice, BackupWishes.USUAL);
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 'e');
		dialog.shell();
		// The local web is behind it.
		press(Keystrokes.END, Keystrokes.UP, Keystrokes.TAB);
		Until.holds(bot, () -> dialog.inside().textWithId("backup.folder").isEnabled(), () -> "nothing was read");
		keyboard.typeText(temp.toString());
		Screenshots.both("preferences-backup-never");
		keyboard.pressShortcut(SWT.ALT, 'b');
		Until.holds(bot, () -> backups.list(practice, temp).size() == 1, () -> "no backup was made");
		awaitText("backup.last", "verified");
		Screenshots.both("preferences-backup");
		press(Keystrokes.ESC);
		Until.holds(bot, () -> backups.state(practice).wishes().folder().equals(Optional.of(temp)), () -> "not kept");
		BackupState state = backups.state(practice);
		assertEquals(false, state.changed());
		assertEquals(temp, state.last().orElseThrow().file().getParent());
	}

	@Test
	void aBackupIsMadeByCommandAndHoldsWhatWasSaved() throws Exception {
		bot.menu("Vault").menu("Back up now").click();
		window.awaitNews("Backed up and verified");
		Screenshots.both("status-backed-up");
		List<BackupFile> made = backups.list(practice, temp);
		assertEquals(1, made.size());
		assertEquals(practice.records().feed().position(), made.getFirst().position());
	}

	@Test
	void aFolderThatIsAwayIsSaidAtTheFootAndInThePreferences() throws Exception {
		Path away = temp.resolve("stick");
		backups.choose(practice, BackupWishes.USUAL.in(Optional.of(away)));
		bot.menu("Vault").menu("Back up now").click();
		window.awaitNews("is not there");
		frame.awaitFoot("status.backup", "The last backup failed");
		Screenshots.both("status-backup-failed");
		dialog.open().page("Backups");
		awaitText("backup.trouble", "If it is on a drive, connect it");
		Screenshots.both("preferences-backup-failed");
		Files.createDirectory(away);
		dialog.inside().buttonWithId("backup.now").click();
		awaitText("backup.last", "verified");
		awaitText("backup.trouble", "");
		dialog.close();
		frame.awaitSeen("status.backup", false);
		assertTrue(backups.state(practice).trouble().isEmpty());
	}

	private static Backups backups() {
		BundleContext bundles = FrameworkUtil.getBundle(BackupTest.class).getBundleContext();
		return bundles.getService(bundles.getServiceReference(Practices.class)).backups();
	}

	private void awaitText(String label, String part) {
		Until.holds(bot, () -> dialog.inside().labelWithId(label).getText().contains(part),
				() -> "said: " + dialog.inside().labelWithId(label).getText());
	}

	private void press(KeyStroke... keys) {
		for (KeyStroke key : keys) {
			keyboard.pressShortcut(key);
		}
	}
}
