package org.afterglow.app.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The codebook in the words of the person before it. What begins with "key" is done by keys alone. */
final class CodebookPart {

	private final SWTBot bot;
	private final PracticeWindow window;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	CodebookPart(SWTBot bot, PracticeWindow window) {
		this.bot = bot;
		this.window = window;
	}

	/** Goes to the field above the tree, wherever one is. */
	void keyToFilter() {
		keys(SWT.CTRL | SWT.SHIFT, 'b');
		Until.holds(bot, () -> focusIsOn("codebook.filter"), () -> "the focus is on " + focus());
	}

	/** Asks for a code that is not there yet, with its name typed: the first one from the empty view. */
	void keyNew(String name) {
		keys(SWT.CTRL | SWT.SHIFT, 'b');
		Until.holds(bot, () -> focusIsOn("codebook.filter") || focusIsOn("codebook.shipped"), () -> "the focus is on " + focus());
		if (focusIsOn("codebook.shipped")) {
			key(Keystrokes.TAB);
			awaitFocus("codebook.own");
			key(Keystrokes.SPACE);
			awaitDialog("New code");
			keyType(name);
		} else {
			keys(SWT.CTRL, 'a');
			keyType(name);
			Until.holds(bot, () -> label("codebook.sentence").contains(name), () -> "said: " + label("codebook.sentence"));
			key(Keystrokes.CR);
		}
	}

	/** Lets the whole tree be seen again. */
	void keyFilterEmpty() {
		keyToFilter();
		keys(SWT.CTRL, 'a');
		key(Keystrokes.ESC);
	}

	void keyType(String text) {
		keyboard.typeText(text);
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

	/** From the field into the tree; the row that was looked for is selected then. */
	void keyIntoTree(String selected) {
		key(SWT.ARROW_DOWN);
		Until.holds(bot, () -> focusIsOn("codebook.tree"), () -> "the focus is on " + focus());
		awaitSelected(selected);
	}

	/** Looks for a code by keys and selects it. */
	void keySelect(String code) {
		keyToFilter();
		keys(SWT.CTRL, 'a');
		keyType(code);
		awaitRows(rows -> rows.contains(code), code);
		keyIntoTree(code);
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> focusIsOn(key), () -> "the focus is on " + focus());
	}

	SWTBotShell awaitDialog(String title) {
		SWTBotShell shell = bot.shell(title);
		Until.holds(bot, shell::isActive, () -> "not in front: " + title);
		return shell;
	}

	void awaitClosed(SWTBotShell shell) {
		Until.holds(bot, () -> !shell.isOpen(), () -> "the dialog stays open");
	}

	void awaitSelected(String row) {
		Until.holds(bot, () -> selected().equals(row), () -> "selected: " + selected());
	}

	/** The rows that are open to be seen, each behind two blanks a level. */
	void awaitTree(String... rows) {
		Until.holds(bot, () -> rows().equals(List.of(rows)), () -> "wanted " + List.of(rows) + ", there " + rows());
	}

	void awaitRow(String row) {
		awaitRows(rows -> rows.contains(row), row);
	}

	void awaitNoRow(String row) {
		awaitRows(rows -> !rows.contains(row), "no " + row);
	}

	private void awaitRows(Predicate<List<String>> wanted, String what) {
		Until.holds(bot, () -> wanted.test(rows().stream().map(String::strip).toList()), () -> "wanted " + what + ", there " + rows());
	}

	/** The passages of the code that was asked for. */
	SWTBotTable passages() {
		return window.inside().tableWithId("passages.list");
	}

	void awaitPassages(String count) {
		Until.holds(bot, () -> window.inside().labelWithId("passages.count").getText().equals(count),
				() -> "said: " + window.inside().labelWithId("passages.count").getText());
	}

	void awaitEmpty() {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.visible("codebook.empty").isPresent()), () -> "there is a codebook");
	}

	/** Whether the character has the ground of a code. */
	boolean hasHighlight(SWTBotStyledText bot, int offset) {
		return UIThreadRunnable.syncExec(() -> {
			StyledText text = bot.widget;
			Rectangle place = text.getTextBounds(offset, offset);
			Image seen = new Image(text.getDisplay(), 1, 1);
			GC gc = new GC(text);
			try {
				gc.copyArea(seen, place.x, place.y + 1);
				ImageData pixel = seen.getImageData(100);
				return !pixel.palette.getRGB(pixel.getPixel(0, 0)).equals(text.getBackground().getRGB());
			} finally {
				gc.dispose();
				seen.dispose();
			}
		});
	}

	String label(String key) {
		return window.inside().labelWithId(key).getText();
	}

	private List<String> rows() {
		return onTree(List::of, tree -> Arrays.stream(tree.getItems()).flatMap(item -> rows(item, "")).toList());
	}

	private static Stream<String> rows(TreeItem item, String indent) {
		Stream<String> below = item.getExpanded()
				? Arrays.stream(item.getItems()).flatMap(child -> rows(child, indent + "  "))
				: Stream.of();
		return Stream.concat(Stream.of(indent + item.getText()), below);
	}

	private String selected() {
		return onTree(() -> "", tree -> tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText());
	}

	private static <T> T onTree(Supplier<T> otherwise, Function<Tree, T> question) {
		return UIThreadRunnable.syncExec(() -> Controls.visible("codebook.tree").map(Tree.class::cast).map(question)
				.orElseGet(otherwise));
	}

	private static boolean focusIsOn(String key) {
		return focus().equals(key);
	}

	private static String focus() {
		return UIThreadRunnable.syncExec(() -> {
			Control control = Display.getCurrent().getFocusControl();
			return control == null ? "nothing" : String.valueOf(control.getData(SWTBotPreferences.DEFAULT_KEY));
		});
	}
}
