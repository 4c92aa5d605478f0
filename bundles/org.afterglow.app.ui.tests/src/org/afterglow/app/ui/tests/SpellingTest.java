package org.afterglow.app.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.Preferences;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words no dictionary knows are seen, mended and kept. The dictionary is the test's own. */
class SpellingTest extends Journey {

	private static final String TOLD = "A ferrry came withuot a light, Heron.";

	private final CodingPart coding = new CodingPart(bot, window);
	private final Keyboard keys = KeyboardFactory.getSWTKeyboard();

	@TempDir
	static Path folder;

	@BeforeEach
	void layOutADictionary() throws IOException {
		Files.writeString(folder.resolve("cy_GB.aff"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n");
		Files.writeString(folder.resolve("cy_GB.dic"), String.join("\n",
				List.of("9", "a", "came", "ferry/S", "heroin", "light/S", "night/S", "the", "water/S", "without")) + "\n");
		practice.records().settings().set("spelling.language", "cy_GB");
		UIThreadRunnable.syncExec(() -> Preferences.ofUser().dictionaryFolder(Optional.of(folder)));
	}

	@AfterEach
	void takeItAway() {
		practice.records().settings().remove("spelling.language");
		practice.records().settings().remove("spelling.words");
		UIThreadRunnable.syncExec(() -> Preferences.ofUser().dictionaryFolder(Optional.empty()));
	}

	/** By keyboard alone: the next unknown word, what may have been meant, a word that is kept, and all of it taken back. */
	@Test
	void unknownWordsAreMendedAndKept() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferrry", "Ferry", 0);
		found().codings("The ferry", "ferrry: Ferry");
		keys.pressShortcut(Keystrokes.HOME);

		nextUnknown("ferrry");
		Screenshots.both("spelling-suggestions");
		take(0);
		window.awaitText("A ferry came withuot a light, Heron.");
		found().codings("The ferry", "ferry: Ferry");

		nextUnknown("withuot");
		take(0);
		window.awaitText("A ferry came without a light, Heron.");

		nextUnknown("Heron");
		take(Math.toIntExact(items().stream().takeWhile(item -> !item.startsWith("Keep")).filter(item -> !item.isEmpty()).count()));
		awaitKept("Heron");
		window.awaitNews("counts as a word");
		keys.pressShortcut(SWT.SHIFT, SWT.F7, (char) 0);
		window.awaitNews("Every word of this narrative is in the dictionary, or kept.");

		coding.ctrl('z');
		awaitKept("");
		// The step is off the history a moment after the vault has its outcome.
		Until.holds(bot, () -> "correcting a word".equals(lastStep()), () -> "the last step is " + lastStep());
		coding.ctrl('z');
		window.awaitText("A ferry came withuot a light, Heron.");
		coding.ctrl('z');
		window.awaitText(TOLD);
		found().codings("The ferry", "ferrry: Ferry");
		Screenshots.both("spelling-underlined");
	}

	@Test
	void theMenuOfDictionariesSaysWhatThereIs() {
		window.begin("Heron", "The ferry", TOLD);
		window.shell().activate();
		bot.menu("Narrative").menu("Spelling").menu("Off").click();
		Until.holds(bot, () -> practice.records().settings().get("spelling.language").equals(Optional.of("off")),
				() -> "set: " + practice.records().settings().get("spelling.language"));
		window.text().pressShortcut(SWT.SHIFT, SWT.F7, (char) 0);
		window.awaitNews("Spelling is off.");
		Screenshots.both("spelling-off");
		bot.menu("Narrative").menu("Spelling").menu("Welsh (United Kingdom)").click();
		Until.holds(bot, () -> practice.records().settings().get("spelling.language").equals(Optional.of("cy_GB")),
				() -> "set: " + practice.records().settings().get("spelling.language"));
	}

	private static String lastStep() {
		return UIThreadRunnable.syncExec(() -> {
			IUndoableOperation step = PracticeUndo.history().getUndoOperation(PracticeUndo.context());
			return step == null ? "" : step.getLabel();
		});
	}

	private void nextUnknown(String word) {
		keys.pressShortcut(SWT.SHIFT, SWT.F7, (char) 0);
		window.awaitNews("\u201c" + word + "\u201d is not in the dictionary.");
		Until.holds(bot, () -> !items().isEmpty(), () -> "no menu for " + word);
	}

	/** Goes down to the item, lines in between not counted, and takes it. */
	private void take(int item) {
		for (int i = 0; i <= item; i++) {
			keys.pressShortcut(Keystrokes.DOWN);
		}
		keys.pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> items().isEmpty(), () -> "the menu stays open");
	}

	private void awaitKept(String lines) {
		Until.holds(bot, () -> practice.records().settings().get("spelling.words").orElse("").equals(lines),
				() -> "kept: " + practice.records().settings().get("spelling.words"));
	}

	/** What the open menu of suggestions offers. */
	private static List<String> items() {
		return UIThreadRunnable.syncExec(() -> {
			Object menu = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getData("spelling.menu");
			return menu instanceof Menu open && !open.isDisposed() && open.isVisible()
					? List.of(open.getItems()).stream().map(MenuItem::getText).map(text -> text.replace("&", "")).toList()
					: List.<String>of();
		});
	}
}
