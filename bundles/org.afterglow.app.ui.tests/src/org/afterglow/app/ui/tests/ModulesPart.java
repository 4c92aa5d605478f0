package org.afterglow.app.ui.tests;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** The page of the modules, by keys alone. */
final class ModulesPart {

	private final SWTBot bot;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	/** What a row tells. */
	record Row(String name, String version, String author, String state, String brings, boolean ticked) {
	}

	ModulesPart(SWTBot bot) {
		this.bot = bot;
	}

	void keyToPage() {
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 'x');
		awaitFocus("modules.list");
	}

	List<Row> rows() {
		return on("modules.list", control -> {
			Table table = (Table) control;
			return IntStream.range(0, table.getItemCount()).mapToObj(i -> row(table.getItem(i))).toList();
		}).orElse(List.of());
	}

	private static Row row(TableItem item) {
		return new Row(item.getText(0), item.getText(1), item.getText(2), item.getText(3), item.getText(4), item.getChecked());
	}

	Optional<Row> row(String name) {
		return rows().stream().filter(row -> row.name().equals(name)).findFirst();
	}

	void awaitRow(String name, Predicate<Row> wanted) {
		Until.holds(bot, () -> row(name).filter(wanted).isPresent(), () -> "rows: " + rows());
	}

	void awaitNoRow(String name) {
		Until.holds(bot, () -> row(name).isEmpty(), () -> "rows: " + rows());
	}

	/** Goes from the top down to the row. */
	void keyTo(String name) {
		awaitRow(name, row -> true);
		awaitFocus("modules.list");
		key(KeyStroke.getInstance(SWT.HOME));
		for (int i = 0; i < rows().size() && !said("modules.name").equals(name); i++) {
			String before = said("modules.name");
			key(Keystrokes.DOWN);
			Until.holds(bot, () -> !said("modules.name").equals(before), () -> "the list stays at " + before);
		}
		awaitSaid("modules.name", name::equals);
	}

	void key(KeyStroke key) {
		keyboard.pressShortcut(key);
	}

	void keys(int modifiers, char key) {
		keyboard.pressShortcut(modifiers, key);
	}

	void keys(int modifiers, int code) {
		keyboard.pressShortcut(modifiers, code, (char) 0);
	}

	void type(String text) {
		keyboard.typeText(text);
	}

	/** Goes on with Tab until the focus is on this control. */
	void tabTo(String key) {
		for (int i = 0; i < 30 && !focus().equals(key); i++) {
			String before = focus();
			keyboard.pressShortcut(SWT.NONE, SWT.TAB, (char) 0);
			Until.holds(bot, () -> !focus().equals(before), () -> "Tab does not leave " + before);
		}
		awaitFocus(key);
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> focus().equals(key), () -> "the focus is on " + focus() + ", not " + key);
	}

	void awaitSaid(String key, Predicate<String> wanted) {
		Until.holds(bot, () -> wanted.test(said(key)), () -> key + " says " + said(key));
	}

	/** The words of a control; nothing if it is not to be seen. */
	String said(String key) {
		return on(key, control -> switch (control) {
			case Label label -> label.getText();
			case Link link -> link.getText();
			case Text text -> text.getText();
			case Button button -> button.getText();
			default -> "";
		}).orElse("");
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
