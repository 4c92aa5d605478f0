package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.afterglow.ui.Appearance;
import org.afterglow.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** Whoever types at once behind a key that leads somewhere finds every letter there: nothing is waited for in between. */
class FirstKeyTest extends Journey {

	private static final int TIMES = 5;
	private static final String TOLD = "A ferry came.";
	private final Frame frame = new Frame(bot, window.shell());

	@Test
	void lettersRightBehindTheKeyToExploreStandInTheSearch() {
		window.begin("Heron", "The ferry", TOLD);
		// What was asked last, in this journey or one before, stays in the field.
		frame.press(SWT.F8);
		frame.awaitPlace("explore");
		window.query().setText("");
		frame.press(SWT.F7);
		frame.awaitPlace("narrative");
		for (int time = 0; time < TIMES; time++) {
			// From the page, then from the tree.
			frame.press(time % 2 == 0 ? SWT.F7 : SWT.CTRL | SWT.SHIFT, time % 2 == 0 ? 0 : 'p');
			frame.awaitActive(time % 2 == 0 ? "The ferry" : "Practice");
			String typed = time % 2 == 0 ? "lamp" : "ferry";
			atOnce(SWT.F8, typed);
			frame.awaitPlace("explore");
			Until.holds(bot, () -> window.query().getText().equals(typed), () -> "typed: " + window.query().getText());
			// The search stays; what is typed next takes its place.
			frame.press(SWT.F7);
			frame.awaitPlace("narrative");
		}
		assertEquals(TOLD, window.text().getText());
	}

	@Test
	void lettersRightBehindTheKeyToNarrativeStandInThePage() {
		window.begin("Heron", "The ferry", TOLD);
		frame.press(SWT.F8);
		frame.awaitPlace("explore");
		window.text().selectRange(0, TOLD.length(), 0);
		frame.press(SWT.F8);
		frame.awaitActive("Search");
		atOnce(SWT.F7, " still");
		frame.awaitPlace("narrative");
		window.awaitText(TOLD + " still");
	}

	@Test
	void lettersRightBehindAChangeOfTheLookAreHeard() {
		window.begin("Heron", "The ferry", TOLD);
		StringBuilder wanted = new StringBuilder(TOLD);
		for (int time = 0; time < TIMES; time++) {
			Look look = time % 2 == 0 ? Look.DARK : Look.LIGHT;
			UIThreadRunnable.syncExec(() -> {
				Appearance.current().show(look);
				type("abc");
			});
			wanted.append("abc");
			window.awaitText(wanted.toString());
		}
		UIThreadRunnable.syncExec(() -> Appearance.current().show(Look.LIGHT));
	}

	@Test
	void thePageInFrontClosesFromTheTreeWhichKeepsTheKeys() {
		window.begin("Heron", "The ferry", TOLD);
		window.newNarrative("The lamp");
		frame.awaitActive("The lamp");
		frame.press(SWT.CTRL | SWT.SHIFT, 'p');
		frame.awaitActive("Practice");
		frame.press(SWT.CTRL, 'w');
		window.awaitText(TOLD);
		assertEquals("Practice", frame.active());
		frame.press(SWT.CTRL, 'w');
		window.awaitNoEditor();
		frame.awaitSeen("start.stop", true);
		assertEquals("Practice", frame.active());
		// The page in the empty middle is nothing that could be closed.
		frame.press(SWT.CTRL, 'w');
		Frame.settled();
		assertTrue(frame.seen("start.stop"));
	}

	/** Every key in one turn of the program: the last is down before the first is heard. */
	private static void atOnce(int key, String letters) {
		UIThreadRunnable.syncExec(() -> {
			post(key, (char) 0);
			type(letters);
		});
	}

	private static void type(String letters) {
		letters.chars().forEach(letter -> post(0, (char) letter));
	}

	private static void post(int key, char letter) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.keyCode = key;
			event.character = letter;
			assertTrue(Display.getCurrent().post(event), "the display takes no keys");
		}
	}
}
