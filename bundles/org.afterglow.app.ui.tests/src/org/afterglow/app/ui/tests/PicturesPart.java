package org.afterglow.app.ui.tests;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** The pictures of a module, of which one is chosen by its name. Everything is done by keys alone. */
final class PicturesPart {

	private final SWTBot bot;
	private final String book;
	private final String command;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	/**
	 * @param book key of its chooser
	 * @param command what goes there is called
	 */
	PicturesPart(SWTBot bot, String book, String command) {
		this.bot = bot;
		this.book = book;
		this.command = command;
	}

	/** Goes there, wherever one is; the focus is on the picture that was chosen last, or on the chooser. */
	PicturesPart keyTo() {
		new GoToDialog(bot).open().type(command).awaitSelected(command).enter();
		Until.holds(bot, () -> on(book, Control::isVisible).isPresent(), () -> "no " + book);
		return this;
	}

	/** Goes to where pictures have the most room. */
	void toExplore() {
		key(SWT.F8);
		Until.holds(bot, () -> on("search.field", Control::isVisible).isPresent(), () -> "the search does not come");
	}

	/** Chooses a picture, from within the view. */
	void choose(String name) {
		for (int i = 0; i < 5 && !focus().equals(book); i++) {
			String before = focus();
			keyboard.pressShortcut(SWT.SHIFT, SWT.TAB, (char) 0);
			Until.holds(bot, () -> !focus().equals(before), () -> "Shift+Tab does not leave " + before);
		}
		awaitFocus(book);
		int wanted = on(book, control -> List.of(((Combo) control).getItems()).indexOf(name)).orElse(-1);
		for (int i = 0; i < 10 && chosen() != wanted; i++) {
			int before = chosen();
			key(wanted > before ? SWT.ARROW_DOWN : SWT.ARROW_UP);
			Until.holds(bot, () -> chosen() != before, () -> "the arrow keys do not leave " + before);
		}
	}

	private int chosen() {
		return on(book, control -> ((Combo) control).getSelectionIndex()).orElse(-1);
	}

	/** Goes on to the picture or the button below the chooser. */
	void tab(String key) {
		key(SWT.TAB);
		awaitFocus(key);
	}

	void key(int code) {
		keyboard.pressShortcut(SWT.NONE, code, (char) 0);
	}

	void keys(int modifiers, char key) {
		keyboard.pressShortcut(modifiers, key);
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> focus().equals(key), () -> "the focus is on " + focus() + ", not " + key);
	}

	/** What the picture says above itself. */
	void awaitSentence(String part) {
		awaitSaid(book + ".sentence", words -> words.contains(part));
	}

	/** What is said where there is no picture yet. */
	void awaitLesson(String part) {
		awaitSaid(book + ".empty", words -> words.contains(part));
	}

	private void awaitSaid(String key, Predicate<String> wanted) {
		Until.holds(bot, () -> on(key, control -> ((Label) control).getText()).filter(wanted).isPresent(),
				() -> key + " says " + on(key, control -> ((Label) control).getText()));
	}

	/** The numbers of a chart, each row in one line. */
	void awaitRows(String table, String... wanted) {
		Until.holds(bot, () -> rows(table).equals(List.of(wanted)), () -> table + ": " + rows(table));
	}

	private static List<String> rows(String key) {
		return on(key, control -> {
			Table table = (Table) control;
			return IntStream.range(0, table.getItemCount()).mapToObj(row -> row(table.getItem(row), table.getColumnCount())).toList();
		}).orElse(List.of());
	}

	private static String row(TableItem item, int columns) {
		return IntStream.range(0, columns).mapToObj(item::getText).collect(Collectors.joining(" | "));
	}

	/** What a screen reader says of the place in a picture that the keys are about. */
	void awaitHeard(String picture, String words) {
		Until.holds(bot, () -> heard(picture).equals(words), () -> picture + " says " + heard(picture));
	}

	private static String heard(String picture) {
		return on(picture, control -> Heard.focused(control.getAccessible())).orElse("");
	}

	/** Clicks on the bars of a group, where there are so many side by side. */
	void clickBars(String chart, int group, int groups) {
		UIThreadRunnable.syncExec(() -> {
			Control area = Controls.visible(chart + ".plot").orElseThrow();
			Event click = new Event();
			click.button = 1;
			click.count = 1;
			click.x = area.getSize().x * (2 * group + 1) / (2 * groups);
			click.y = area.getSize().y / 2;
			area.notifyListeners(SWT.MouseUp, click);
		});
	}

	/** What is offered where several things stand behind one place. */
	void awaitOffers(String... wanted) {
		Until.holds(bot, () -> offers().equals(List.of(wanted)), () -> "offered: " + offers());
	}

	private List<String> offers() {
		return on(book, control -> Optional.ofNullable(control.getParent().getMenu()).stream().flatMap(menu -> Stream.of(menu.getItems()))
				.map(MenuItem::getText).toList()).orElse(List.of());
	}

	/** Chooses one of these, counted from 0. */
	void chooseOffer(int number) {
		for (int i = 0; i <= number; i++) {
			key(SWT.ARROW_DOWN);
		}
		key(SWT.CR);
		Until.holds(bot, () -> offers().isEmpty(), () -> "still offered: " + offers());
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
