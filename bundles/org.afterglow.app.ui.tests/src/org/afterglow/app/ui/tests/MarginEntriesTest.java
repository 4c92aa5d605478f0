package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Value;
import org.afterglow.records.EntryPassage;
import org.afterglow.records.RemovedEntry;
import org.afterglow.ui.entries.EntryInput;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What entries of modules have of a text stands beside it, and leads to them: by keys alone. */
class MarginEntriesTest extends Journey {

	private static final KeyStroke TAB_BACK = KeyStroke.getInstance(SWT.SHIFT, SWT.TAB);
	private static final String VOICE = "I could not find my feet to do it";

	private final CodingPart coding = new CodingPart(bot, window);
	private final PagePart page = new PagePart(bot, window);
	private KeptEntries kept;
	private Entry watch;

	@BeforeEach
	void ferry() {
		window.begin("Heron", "The ferry", "");
		new CodedFerry(practice.records()).write(found().narrative("The ferry"));
		window.awaitLine("foot.left", "8 codings");
		kept = new KeptEntries(practice);
		watch = kept.part("Heron", "The night watch", "If I sleep, somebody will drown", kept.place("The ferry", VOICE),
				kept.place("The ferry", "I could hear it"),
				kept.place("The ferry", "a river under the floor"));
		kept.told("Heron", "On the way home", kept.place("The ferry", VOICE), kept.place("The ferry", "river under the floor"));
	}

	@Test
	void theMarginLeadsToTheEntry() {
		coding.key(Keystrokes.CTRL, Keystrokes.HOME);
		coding.focusMargin();
		coding.walkTo("The night watch, Part, entry on \u201c" + VOICE + "\u201d");
		Screenshots.both("margin-entries");
		coding.key(CodingPart.F2);
		coding.awaitCard("The night watch");
		coding.awaitCard("In its voice");
		Screenshots.both("margin-entry-card");
		coding.key(Keystrokes.ESC);
		coding.awaitNoCard();
		coding.key(Keystrokes.CR);
		awaitPage(watch.id());
	}

	@Test
	void thePassageViewTellsWhichEntriesHaveItsWords() {
		window.select("a river under the floor");
		page.awaitVisible("passage.entries", true);
		Screenshots.both("passage-entries");
		window.select("I could hear it");
		coding.ctrl('d');
		page.awaitVisible("passage.entries", true);
		coding.awaitFocus("passage.add");
		Screenshots.both("passage-entries-unmarked");
		coding.key(TAB_BACK);
		coding.awaitFocus("passage.entries");
		coding.key(Keystrokes.CR);
		awaitPage(watch.id());
	}

	@Test
	void itFollowsWhatIsTypedAndWhatIsChangedElsewhere() {
		coding.key(Keystrokes.CTRL, Keystrokes.HOME);
		coding.type("So: ");
		Until.holds(bot, () -> practice.records().entries().touching(found().narrative("The ferry").narrative().id()).stream()
				.map(EntryPassage::anchor).anyMatch(anchor -> anchor.quote().equals(VOICE)
						&& anchor.span().start() == found().narrative("The ferry").narrative().text().indexOf(VOICE)), () -> "its place was not moved");
		coding.focusMargin();
		coding.walkTo("The night watch, Part, entry on \u201c" + VOICE + "\u201d");
		Entry now = practice.records().entries().byId(watch.id()).orElseThrow();
		practice.records().entries().save(now.withValues(now.values().with("name", new Value.Text("The lamp")), now.changed()));
		coding.awaitSpoken("The lamp, Part, entry on \u201c" + VOICE + "\u201d");
		RemovedEntry removed = practice.records().entries().delete(watch.id()).orElseThrow();
		Until.holds(bot, () -> found().narrative("The ferry").anchors().stream().noneMatch(anchor -> anchor.quote().equals("I could hear it")),
				() -> "the narrative still has its anchor");
		practice.records().entries().restore(removed);
		coding.key(Keystrokes.HOME);
		coding.walkTo("The lamp, Part, entry on \u201c" + VOICE + "\u201d");
	}

	private void awaitPage(EntryId entry) {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> {
			IEditorPart editor = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
			return editor != null && editor.getEditorInput() instanceof EntryInput input && input.entry().equals(entry);
		}), () -> "the page of the entry is not open");
		assertTrue(practice.records().entries().byId(entry).isPresent());
	}
}
