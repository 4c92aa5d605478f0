package org.afterglow.app.ui.tests;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** <i>Go to</i>, by keyboard alone. */
final class GoToDialog {

	private final SWTBot bot;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();
	private SWTBotShell shell;

	GoToDialog(SWTBot bot) {
		this.bot = bot;
	}

	GoToDialog open() {
		keyboard.pressShortcut(SWT.CTRL, '3');
		shell = bot.shellWithId("goto.dialog");
		return this;
	}

	GoToDialog type(String text) {
		keyboard.typeText(text);
		return this;
	}

	/** Everything the list says, headings too. */
	List<String> rows() {
		return UIThreadRunnable.syncExec(() -> {
			Table table = shell.bot().tableWithId("goto.list").widget;
			return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText()).toList();
		});
	}

	GoToDialog awaitRows(String... wanted) {
		Until.holds(bot, () -> rows().equals(List.of(wanted)), () -> "rows: " + rows());
		return this;
	}

	/** Commands that were used in this sitting may follow. */
	GoToDialog awaitFirstRows(String... wanted) {
		Until.holds(bot, () -> rows().stream().limit(wanted.length).toList().equals(List.of(wanted)), () -> "rows: " + rows());
		return this;
	}

	/** Waits until this row is the selected one. */
	GoToDialog awaitSelected(String text) {
		Until.holds(bot, () -> text.equals(selected()), () -> "selected: " + selected() + " of " + rows());
		return this;
	}

	private String selected() {
		return UIThreadRunnable.syncExec(() -> {
			Table table = shell.bot().tableWithId("goto.list").widget;
			return table.getSelectionIndex() < 0 ? "" : table.getItem(table.getSelectionIndex()).getText();
		});
	}

	GoToDialog press(int keyCode) {
		keyboard.pressShortcut(SWT.NONE, keyCode, (char) 0);
		return this;
	}

	void enter() {
		keyboard.pressShortcut(SWT.NONE, SWT.CR);
		awaitClosed();
	}

	void escape() {
		keyboard.pressShortcut(SWT.NONE, SWT.ESC);
		awaitClosed();
	}

	boolean says(String part) {
		return shell.bot().labelWithId("goto.sentence").getText().contains(part);
	}

	private void awaitClosed() {
		Until.holds(bot, () -> !shell.isOpen(), () -> "the list stays open");
	}
}
