package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.afterglow.model.Entry;
import org.afterglow.ui.entries.EntryInput;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries of modules are found beside narratives, by keys alone. */
class SearchEntriesTest extends Journey {

	private static final KeyStroke FIND = KeyStroke.getInstance(SWT.CTRL | SWT.SHIFT, 'F');
	private static final KeyStroke ALL = KeyStroke.getInstance(SWT.CTRL, 'A');
	private static final KeyStroke TAB_BACK = KeyStroke.getInstance(SWT.SHIFT, SWT.TAB);
	private static final KeyStroke SPACE = KeyStroke.getInstance(' ');

	private final SearchPart search = new SearchPart(bot);
	private Rectangle before;
	private Entry record;
	private Entry watch;

	@BeforeEach
	void keep() throws Exception {
		SearchPart.forget();
		new ToldPractice(practice).twoClients();
		KeptEntries kept = new KeptEntries(practice);
		record = kept.thoughtRecord("Heron", "In the kitchen at night, the lamp still on", List.of("Mind reading", "Fortune telling"),
				"They can see that I am afraid", "If I sleep, the lamp goes out. Nobody else will watch.");
		watch = kept.part("Heron", "The night watch", "If I sleep, somebody will drown", kept.place("The ferry", "now I will have to be the lamp myself"));
		kept.part("Marlow", "The clerk", "Every lamp has to be counted");
		assertTrue(practice.search().awaitIndexed(practice.records().feed().position().number(), Duration.ofSeconds(20)));
		Until.holds(bot, () -> practice.search().words().stream().anyMatch(word -> word.word().equals("part")), () -> "no search words");
		before = UIThreadRunnable.syncExec(() -> window.shell().widget.getBounds());
	}

	@AfterEach
	void back() {
		UIThreadRunnable.syncExec(() -> window.shell().widget.setBounds(before));
	}

	@Test
	void anEntryIsFoundByItsFieldAndOpenedByKeyboardAlone() {
		toField();
		search.type("dis");
		Until.holds(bot, () -> search.completions().equals(List.of("distortion:   Distortions")), () -> "offered: " + search.completions());
		Screenshots.both("search-entries-completion");
		search.pressShortcut(Keystrokes.TAB);
		search.type("mind");
		search.awaitTexts("In the kitchen at night, the lamp still on. Distortions: Mind reading");
		assertEquals(1, search.entryCount());
		Screenshots.both("search-distortion");
		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(Keystrokes.CR);
		awaitPage(record);
	}

	@Test
	void aWordOfAKindFindsCodingsAndEntries() {
		toField();
		search.type("part:watch");
		search.awaitTexts("The night watch");
		assertEquals(1, search.entryCount());
		Screenshots.both("search-part");
		search.pressShortcut(ALL);
		search.type("part:nobody");
		search.awaitSaid("search.sentence", "No passage has all of these words. No entry has them either.");
		search.pressShortcut(ALL);
		search.type("critique:x");
		search.awaitSaid("search.sentence", "The field at character 1 is not known.");
		assertTrue(search.said("search.sentence").contains("distortion:"), search.said("search.sentence"));
	}

	@Test
	void entriesStandBesideNarrativesAndAreNarrowedTo() {
		UIThreadRunnable.syncExec(() -> window.shell().widget.setBounds(0, 0, 1600, 1000));
		window.shell().pressShortcut(KeyStroke.getInstance(SWT.F8));
		toField();
		search.type("lamp");
		search.awaitTexts("The clerk");
		Until.holds(bot, () -> search.entryCount() == 3, () -> "there: " + search.texts());
		Until.holds(bot, () -> search.boxes().stream().anyMatch(box -> box.startsWith("Part")), () -> "boxes: " + search.boxes());
		Screenshots.both("search-entries");
		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(TAB_BACK);
		bringTo("Part 2");
		search.pressShortcut(SPACE);
		Until.holds(bot, () -> search.entryCount() == 2 && search.rowCount() == 2, () -> "there: " + search.texts());
		search.awaitSaid("search.narrowed", "Narrowed to Part.");
		Screenshots.both("search-entries-narrowed");
		practice.records().entries().delete(watch.id());
		Until.holds(bot, () -> search.entryCount() == 1, () -> "there: " + search.texts());
	}

	/** The cursor begins above the boxes. */
	private void bringTo(String box) {
		search.awaitFocus("search.facets");
		int index = search.boxes().indexOf(box);
		assertTrue(index >= 0, search.boxes().toString());
		for (int i = 0; i <= index; i++) {
			search.pressShortcut(Keystrokes.DOWN);
		}
	}

	private void toField() {
		search.pressShortcut(FIND);
		search.awaitFocus("search.field");
	}

	private void awaitPage(Entry entry) {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> {
			IEditorPart editor = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
			return editor != null && editor.getEditorInput() instanceof EntryInput input && input.entry().equals(entry.id());
		}), () -> "the page of the entry is not open");
	}
}
