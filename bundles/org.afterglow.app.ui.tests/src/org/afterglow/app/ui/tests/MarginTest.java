package org.afterglow.app.ui.tests;


import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside the text: it is read, walked by key, and what has lost its words finds others there. */
class MarginTest extends Journey {


	private final CodingPart coding = new CodingPart(bot, window);

	@BeforeEach
	void ferry() {
		window.begin("Heron", "The ferry", "");
		new CodedFerry(practice.records()).write(found().narrative("The ferry"));
		window.awaitLine("foot.left", "8 codings");
	}

	@Test
	void theMarginIsWalkedByKey() {
		Screenshots.both("margin-overlapping");
		coding.key(Keystrokes.CTRL, Keystrokes.HOME);
		coding.focusMargin();
		coding.awaitSpoken("Water beneath, part, on \u201ca river under the floor\u201d");
		coding.key(Keystrokes.DOWN);
		coding.key(Keystrokes.DOWN);
		coding.key(Keystrokes.DOWN);
		coding.awaitSpoken("Cannot move, body, on \u201cI could not find my feet to do it\u201d");
		coding.key(CodingPart.F2);
		coding.awaitCard("Cannot move");
		Screenshots.both("margin-card");
		coding.key(Keystrokes.ESC);
		coding.awaitNoCard();
		coding.key(Keystrokes.CR);
		coding.awaitSelection("I could not find my feet to do it");
		coding.awaitFocus("narrative.text");
	}

	@Test
	void aCodingWhoseWordsAreGoneIsPutOnOthers() {
		window.awaitLine("foot.left", "no longer in the text");
		coding.key(Keystrokes.CTRL, Keystrokes.HOME);
		coding.ctrl('j');
		coding.awaitSelection("There was a river under the floor.");
		coding.focusMargin();
		coding.key(Keystrokes.END);
		coding.awaitSpoken("Lit window, symbol; its words are no longer in the text");
		coding.key(CodingPart.F2);
		coding.awaitCard("a lamp on the water");
		Screenshots.both("margin-lost");
		coding.key(Keystrokes.ESC);
		coding.awaitNoCard();
		UIThreadRunnable.syncExec(() -> {
			// Menus of the platform run a loop of their own, which no key of a test reaches.
			Controls.visible("narrative.stripes").orElseThrow().getMenu().notifyListeners(SWT.Show, null);
		});
		coding.chooseInMargin("narrative.margin.putBack");
		Until.holds(bot, () -> found().narrative("The ferry").codings().size() == 9
				&& found().narrative("The ferry").anchors().stream().anyMatch(anchor -> anchor.quote().startsWith("There was a river")),
				() -> "it was not put back");
		window.undo("putting Lit window back");
		window.awaitLine("foot.left", "no longer in the text");
	}

	@Test
	void thePassageViewFollowsAndGivesTheFocusBack() {
		window.select("a river under the floor");
		coding.ctrl('d');
		coding.awaitFocus("passage.intensity");
		Screenshots.both("passage-marked");
		coding.key(Keystrokes.ESC);
		coding.awaitFocus("narrative.text");
		window.select("the width");
		coding.ctrl('d');
		Screenshots.both("passage-inside");
		coding.ctrl('d');
		coding.awaitFocus("narrative.text");
		window.select("I could hear it");
		coding.ctrl('d');
		coding.awaitFocus("passage.add");
		Screenshots.both("passage-unmarked");
	}
}
