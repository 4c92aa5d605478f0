package org.afterglow.app.ui.tests;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** Journal pages and the inbox in the words of the therapist before them. Everything is done by keys alone. */
final class InboxPart {

	private final SWTBot bot;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	InboxPart(SWTBot bot) {
		this.bot = bot;
	}

	/** Goes to the inbox, wherever one is. */
	void keyToInbox() {
		keys(SWT.CTRL | SWT.SHIFT, 'i');
		Until.holds(bot, () -> focus().startsWith("inbox."), () -> "the focus is on " + focus());
	}

	/** Asks for the journal page of the session at hand. */
	void keyToPage() {
		// A dialog that was closed gives the keys back to the window a moment later.
		Until.holds(bot, () -> !focus().equals("nothing"), () -> "nothing has the focus");
		keys(SWT.CTRL | SWT.SHIFT, 'j');
	}

	SWTBotShell awaitDialog(String key) {
		SWTBotShell shell = bot.shellWithId(key);
		Until.holds(bot, shell::isActive, () -> "not in front: " + key);
		return shell;
	}

	void awaitGone(SWTBotShell shell) {
		Until.holds(bot, () -> !shell.isOpen(), () -> "the dialog stays open");
	}

	void type(String text) {
		keyboard.typeText(text);
	}

	void keys(int modifiers, int key) {
		keyboard.pressShortcut(modifiers, key, (char) 0);
	}

	void keys(int modifiers, char key) {
		keyboard.pressShortcut(modifiers, key);
	}

	void key(int code) {
		keyboard.pressShortcut(SWT.NONE, code, (char) 0);
	}

	void key(KeyStroke key) {
		keyboard.pressShortcut(key);
	}

	/** Goes on with Tab until the focus is on this control. */
	void tabTo(String key) {
		for (int i = 0; i < 40 && !focus().equals(key); i++) {
			String before = focus();
			key(SWT.TAB);
			Until.holds(bot, () -> !focus().equals(before) || focus().equals(key), () -> "Tab does not leave " + before);
		}
		awaitFocus(key);
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> focus().equals(key), () -> "the focus is on " + focus() + ", not " + key);
	}

	/** What a control says, wherever it is. */
	Optional<String> said(String key) {
		return on(key, control -> switch (control) {
			case Label label -> label.getText();
			case CLabel label -> String.valueOf(label.getText());
			case Link link -> link.getText();
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			case Button button -> button.getText();
			case Combo combo -> combo.getText();
			default -> "";
		});
	}

	void awaitSaid(String key, Predicate<String> wanted) {
		Until.holds(bot, () -> said(key).filter(wanted).isPresent(), () -> key + " says " + said(key));
	}

	boolean isThere(String key) {
		return on(key, control -> Boolean.TRUE).isPresent();
	}

	void awaitThere(String key, boolean there) {
		Until.holds(bot, () -> isThere(key) == there, () -> key + (there ? " is not there" : " is still there"));
	}

	boolean isEnabled(String key) {
		return on(key, Control::isEnabled).orElse(false);
	}

	/** How far a pane was read on, in pixels. */
	int scrolled(String key) {
		return on(key, control -> ((ScrolledComposite) control).getOrigin().y).orElse(0);
	}

	boolean isTicked(String key) {
		return on(key, control -> ((Button) control).getSelection()).orElse(false);
	}

	/** What the rows of a list are called when they are heard. */
	List<String> rows(String key) {
		return on(key, control -> {
			Table table = (Table) control;
			return IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText()).toList();
		}).orElse(List.of());
	}

	void awaitRows(String key, Predicate<List<String>> wanted) {
		Until.holds(bot, () -> wanted.test(rows(key)), () -> "rows: " + rows(key));
	}

	private static <T> Optional<T> on(String key, Function<Control, T> question) {
		return UIThreadRunnable.syncExec(() -> Controls.anywhere(key).map(question));
	}

	String focus() {
		return UIThreadRunnable.syncExec(() -> {
			Control control = Display.getCurrent().getFocusControl();
			return control == null ? "nothing" : String.valueOf(control.getData(SWTBotPreferences.DEFAULT_KEY));
		});
	}
}
