package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.junit.jupiter.api.Test;

/** There is no place for what was just typed: that is said, the words stay, and once there is one they are saved without a word. */
class NoPlaceTest extends Journey {

	private static final String TOLD = "A ferry came.";
	/** The page tries again every half minute. */
	private static final long TRIED_AGAIN_MILLIS = 60_000;

	private final PagePart page = new PagePart(bot, window);

	/** As a stick is pulled out and put back. */
	@Test
	void aDriveThatVanishedKeepsTheWordsAndTheyAreSavedWhenItIsBack() throws Exception {
		startTelling();
		Path vault = Door.vault();
		Path away = vault.resolveSibling("away");
		Files.move(vault, away);
		try {
			addAndSave("Then ");
			page.awaitWords("narrative.strip.sentence", "Your words are still here.");
			page.awaitWords("narrative.strip.sentence", "The folder of the vault is not where it was.");
			window.awaitText("Then " + TOLD);
			assertFalse(window.isSaved());
			Screenshots.both("no-place-gone");
			assertFalse(Files.exists(vault), "something was written in the place of the vault");
		} finally {
			Files.move(away, vault);
		}
		// Looked for again every half minute; whoever does not want to wait says so.
		window.inside().buttonWithId("narrative.saveAgain").click();
		assertSavedWhole("Then " + TOLD);
	}

	/** Nobody presses anything: the page tries again by itself. */
	@Test
	void aFolderThatMayOnlyBeReadIsSaidAndTheWordsAreSavedByThemselvesLater() throws Exception {
		startTelling();
		try (ReadOnly folder = ReadOnly.made(Door.vault())) {
			addAndSave("Then ");
			page.awaitWords("narrative.strip.sentence", "The folder of the vault may only be read.");
			window.awaitText("Then " + TOLD);
			assertFalse(window.isSaved());
			Screenshots.both("no-place-read-only");
			assertEquals(TOLD, found().narrative("The ferry").narrative().text());
			window.text().typeText("again ");
		}
		assertSavedWhole("Then again " + TOLD);
	}

	private void startTelling() {
		window.begin("Heron", "The ferry", TOLD);
		window.awaitLine("head.right", "Saved");
	}

	private void addAndSave(String words) {
		window.text().navigateTo(0, 0);
		window.text().typeText(words);
		window.text().pressShortcut(SWT.CTRL, 's');
	}

	private void assertSavedWhole(String text) {
		bot.waitUntil(new DefaultCondition() {

			@Override
			public boolean test() {
				return UIThreadRunnable.syncExec(() -> Controls.visible("narrative.strip").isEmpty());
			}

			@Override
			public String getFailureMessage() {
				return "it was not tried again";
			}
		}, TRIED_AGAIN_MILLIS);
		window.awaitLine("head.right", "Saved");
		found().text("The ferry", text);
		found().passages("ferry", text);
		expectError("RecordsNotWritable");
	}

	/** A vault that may be read and not written: for the owner by the rights of its file, for the superuser by a mount over it. */
	private record ReadOnly(Path folder, boolean mounted) implements AutoCloseable {

		private static final String RECORDS = "records.db";

		static ReadOnly made(Path folder) throws Exception {
			Files.setPosixFilePermissions(folder.resolve(RECORDS), Set.of(PosixFilePermission.OWNER_READ));
			if (!Files.isWritable(folder.resolve(RECORDS))) {
				return new ReadOnly(folder, false);
			}
			allow(folder);
			boolean mounted = run("mount", "--bind", folder.toString(), folder.toString());
			ReadOnly made = new ReadOnly(folder, mounted);
			if (!mounted || !run("mount", "-o", "remount,bind,ro", folder.toString())) {
				made.close();
				assumeTrue(false, "the superuser may write everywhere, and mounts are not allowed here: nothing can be made read-only");
			}
			return made;
		}

		private static void allow(Path folder) throws IOException {
			Files.setPosixFilePermissions(folder.resolve(RECORDS), Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
		}

		private static boolean run(String... command) throws IOException, InterruptedException {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getInputStream().readAllBytes();
			return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
		}

		@Override
		public void close() throws IOException, InterruptedException {
			if (mounted) {
				run("umount", "--lazy", folder.toString());
			} else {
				allow(folder);
			}
		}
	}
}
