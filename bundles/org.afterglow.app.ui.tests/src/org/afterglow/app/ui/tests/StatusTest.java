package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** The foot of the window: when it locks, what is new, how far the search has read. */
class StatusTest extends Journey {

	private final Frame frame = new Frame(bot, window.shell());

	/** The clock stands still where it is put; changing the minutes makes the program look at it. */
	@Test
	void theLastMinuteIsCountedAndAnyKeyKeepsItOpen() {
		frame.awaitFoot("status.lock", "locks after 10 min of quiet");
		try (LockClock clock = new LockClock()) {
			frame.awaitFoot("status.lock", "locks after 60 min of quiet");
			clock.quietFor(9 * 60 + 12);
			frame.awaitFoot("status.lock", "Locks in 0:48, any key keeps it open");
			Screenshots.both("status-locks-soon");
			clock.quietFor(9 * 60 + 32);
			frame.awaitFoot("status.lock", "Locks in 0:28");
			window.shell().activate();
			frame.press(SWT.CTRL | SWT.SHIFT, 'p');
			frame.awaitFoot("status.lock", "locks after 10 min of quiet");
		}
	}

	@Test
	void newsCanBeTakenBackWhereItIsSaid() {
		window.newClient("Heron");
		frame.awaitFoot("status.news", "Heron");
		frame.awaitSeen("status.undo", true);
		takeBack();
		Until.holds(bot, () -> !window.hasRow("Heron"), () -> "the client is still there");
		assertFalse(frame.seen("status.undo"), "the way back is still offered");
	}

	@Test
	void newsStandBesideTheWayBack() {
		window.newClient("Heron");
		frame.awaitSeen("status.undo", true);
		Screenshots.both("status-news");
	}

	@Test
	void whatWasMarkedCanBeTakenBackUntilSomethingElseIsDone() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		window.markNew("without a light", "Darkness", 1);
		frame.awaitSeen("status.undo", true);
		window.text().selectRange(0, 0, 0);
		window.text().typeText("At night ");
		frame.awaitSeen("status.undo", false);
		assertTrue(frame.foot("status.news").contains("Darkness"), "what was done is still said");
		window.awaitLine("foot.left", "1 coding");
		Screenshots.both("status-undo-later");
	}

	@Test
	void whatAKeyTookBackIsNoNews() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		window.markNew("without a light", "Darkness", 1);
		frame.awaitSeen("status.undo", true);
		frame.press(SWT.CTRL, 'z');
		Until.holds(bot, () -> frame.foot("status.news").isEmpty(), () -> "still said: " + frame.foot("status.news"));
		assertFalse(frame.seen("status.undo"), "there is nothing to take back");
		window.awaitLine("foot.left", "No codings");
	}

	/** Who took it back at the foot of the window goes on in the part. */
	@Test
	void theWayBackGivesTheKeysBack() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		window.markNew("without a light", "Darkness", 1);
		frame.awaitSeen("status.undo", true);
		UIThreadRunnable.syncExec(() -> Controls.visible("status.undo").orElseThrow().setFocus());
		takeBack();
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.visible("narrative.text").orElseThrow().isFocusControl()),
				() -> "the page has no keys");
	}

	@Test
	void newsOfWhatIsNoStepOffersNoWayBack() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.text().setFocus();
		window.text().pressShortcut(KeyStroke.getInstance(SWT.F4));
		window.awaitNews("Nothing is marked");
		assertFalse(frame.seen("status.undo"), "there is nothing to take back");
	}

	@Test
	void theSearchSaysThatItIsUpToDate() {
		frame.awaitFoot("status.search", "Search up to date");
	}

	private static void takeBack() {
		UIThreadRunnable.syncExec(() -> Controls.visible("status.undo").orElseThrow().notifyListeners(SWT.Selection, new Event()));
	}
}
