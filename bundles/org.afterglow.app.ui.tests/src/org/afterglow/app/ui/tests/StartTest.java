package org.afterglow.app.ui.tests;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The middle of the window is never an empty ground: where no narrative is open, a page goes on with one. */
class StartTest extends Journey {

	private static final String START = "org.afterglow.app.start";

	@Test
	void anEmptyPracticeLeadsToTheFirstSteps() {
		// A practice as new as this one was offered the first steps, perhaps only just now.
		Until.holds(bot, () -> {
			if (!isOpen()) {
				tidy();
			}
			return isOpen();
		}, () -> "nothing stands in the middle");
		Until.holds(bot, () -> window.inside().linkWithId("start.steps").isVisible(), () -> "no way to the first steps");
		Until.holds(bot, () -> "Begin here".equals(title()), StartTest::title);
		Screenshots.both("start-empty");
		window.inside().linkWithId("start.steps").click();
		window.inside().linkWithId("steps.CLIENT");
		Until.holds(bot, () -> !isOpen(), () -> "the page stays beside the first steps");
	}

	@Test
	void goingOnByKeysAlone() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		Until.holds(bot, () -> !isOpen(), () -> "the page stays beside a narrative");
		window.newNarrative("The lamp");
		window.text().typeText("A lamp on the quiet water.");
		window.text().pressShortcut(SWT.CTRL, 'w');
		Until.holds(bot, () -> window.text().getText().contains("ferry"), () -> "the lamp is not closed");
		window.text().pressShortcut(SWT.CTRL, 'w');
		awaitStart();
		// The one that was looked at last stands first.
		Until.holds(bot, () -> first().equals("<a>The ferry</a>"), this::first);

		for (int parts = 0; parts < 6 && !onLink(); parts++) {
			String before = part();
			keys().pressShortcut(SWT.NONE, SWT.F6, (char) 0);
			Until.holds(bot, () -> !part().equals(before), () -> "F6 stays at " + before);
		}
		Until.holds(bot, StartTest::onLink, () -> "F6 does not lead to the page");
		keys().pressShortcut(Keystrokes.CR);

		Until.holds(bot, () -> window.text().getText().contains("ferry"), () -> "Enter opens nothing");
		Until.holds(bot, () -> !isOpen(), () -> "the page stays beside a narrative");
	}

	/** Apart from the keys: the first key after a change of the look is not always heard. */
	@Test
	void picturesOfThePage() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		window.text().pressShortcut(SWT.CTRL, 'w');
		awaitStart();
		Until.holds(bot, () -> first().equals("<a>The ferry</a>"), this::first);
		Screenshots.both("start-page");
	}

	private void awaitStart() {
		Until.holds(bot, StartTest::isOpen, () -> "nothing stands in the middle");
	}

	private String first() {
		Link link = (Link) window.inside().linkWithId("start.stop").widget;
		return UIThreadRunnable.syncExec(() -> link.isDisposed() ? "" : link.getText());
	}

	private static String title() {
		return UIThreadRunnable.syncExec(() -> Controls.visible("start.title").map(Label.class::cast).map(Label::getText).orElse(""));
	}

	private static String part() {
		return UIThreadRunnable.syncExec(() -> String.valueOf(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
				.getActivePart()));
	}

	private static boolean onLink() {
		return UIThreadRunnable.syncExec(() -> Display.getCurrent().getFocusControl() instanceof Link);
	}

	private static boolean isOpen() {
		return UIThreadRunnable.syncExec(() -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
				.getEditorReferences()).map(IEditorReference::getId).anyMatch(START::equals));
	}

	private static Keyboard keys() {
		return KeyboardFactory.getSWTKeyboard();
	}
}
