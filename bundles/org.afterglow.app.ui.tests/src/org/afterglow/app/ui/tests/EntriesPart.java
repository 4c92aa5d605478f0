package org.afterglow.app.ui.tests;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.afterglow.ui.entries.EntryInput;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

/** Forms of entries and the list of them in the words of the person before them. Everything is done by keys alone. */
final class EntriesPart {

	private final SWTBot bot;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	EntriesPart(SWTBot bot) {
		this.bot = bot;
	}

	/** Begins an entry of the type whose name begins so, and waits for its form. */
	void keyNew(String client, String type, String firstField) {
		keys(SWT.CTRL | SWT.SHIFT, 'r');
		SWTBotShell dialog = awaitDialog("New entry for " + client);
		type(type);
		key(Keystrokes.CR);
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
		awaitFocus("entry.field." + firstField);
	}

	/** Goes to the list of entries, wherever one is. */
	void keyToList() {
		keys(SWT.CTRL | SWT.SHIFT, 'o');
		awaitFocus("entries.filter");
	}

	SWTBotShell awaitDialog(String title) {
		SWTBotShell shell = bot.shell(title);
		Until.holds(bot, shell::isActive, () -> "not in front: " + title);
		return shell;
	}

	void type(String text) {
		keyboard.typeText(text);
	}

	void keys(int modifiers, char key) {
		keyboard.pressShortcut(modifiers, key);
	}

	void keys(int modifiers, int key) {
		keyboard.pressShortcut(modifiers, key, (char) 0);
	}

	void key(int code) {
		keyboard.pressShortcut(SWT.NONE, code, (char) 0);
	}

	void key(KeyStroke key) {
		keyboard.pressShortcut(key);
	}

	/** Goes on with Tab until the focus is on this control. */
	void tabTo(String key) {
		for (int i = 0; i < 60 && !focus().equals(key); i++) {
			String before = focus();
			key(SWT.TAB);
			Until.holds(bot, () -> !focus().equals(before) || focus().equals(key), () -> "Tab does not leave " + before);
		}
		awaitFocus(key);
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> focus().equals(key), () -> "the focus is on " + focus() + ", not " + key);
	}

	/** The words in a field. */
	void awaitField(String field, String words) {
		Until.holds(bot, () -> field(field).equals(Optional.of(words)), () -> field + " says " + field(field) + ", not " + words);
	}

	Optional<String> field(String field) {
		return on("entry.field." + field, control -> control instanceof Text text ? text.getText() : control instanceof Label label ? label.getText() : "");
	}

	boolean ticked(String field) {
		return on("entry.field." + field, control -> ((Button) control).getSelection()).orElse(false);
	}

	void awaitSaid(String key, Predicate<String> wanted) {
		Until.holds(bot, () -> on(key, control -> ((Label) control).getText()).filter(wanted).isPresent(),
				() -> key + " says " + on(key, control -> ((Label) control).getText()));
	}

	/** What the rows of the list are called when they are heard. */
	List<String> rows() {
		return on("entries.list", control -> {
			Table table = (Table) control;
			return IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText()).toList();
		}).orElse(List.of());
	}

	void awaitRows(Predicate<List<String>> wanted) {
		Until.holds(bot, () -> wanted.test(rows()), () -> "rows: " + rows());
	}

	/** Shows the foot of the form that the focus is in. @return false if it was to be seen before */
	boolean scrollToEnd() {
		return UIThreadRunnable.syncExec(() -> {
			Composite around = Display.getCurrent().getFocusControl().getParent();
			while (!(around instanceof ScrolledComposite scroll)) {
				around = around.getParent();
			}
			scroll.setOrigin(0, scroll.getContent().getSize().y);
			return scroll.getOrigin().y > 0;
		});
	}

	/** Until no page of an entry is open. */
	void awaitNoPage() {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> {
			IEditorPart editor = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
			return editor == null || !(editor.getEditorInput() instanceof EntryInput);
		}), () -> "the page is still open");
	}

	boolean isThere(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).isPresent());
	}

	private static <T> Optional<T> on(String key, Function<Control, T> question) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).map(question));
	}

	String focus() {
		return UIThreadRunnable.syncExec(() -> {
			Control control = Display.getCurrent().getFocusControl();
			return control == null ? "nothing" : String.valueOf(control.getData(SWTBotPreferences.DEFAULT_KEY));
		});
	}
}
