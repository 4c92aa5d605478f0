package org.afterglow.app.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;

/** Marking passages in the open narrative with keys alone: they go to whatever has the focus. */
final class CodingPart {

	static final KeyStroke F2 = KeyStroke.getInstance(SWT.F2);
	static final KeyStroke F4 = KeyStroke.getInstance(SWT.F4);

	private static final int TRIES = 8;
	private static final long MOMENT_MILLIS = 800;

	private final SWTBot bot;
	private final PracticeWindow window;
	private final Keyboard keyboard = KeyboardFactory.getDefaultKeyboard();

	CodingPart(SWTBot bot, PracticeWindow window) {
		this.bot = bot;
		this.window = window;
	}

	void key(KeyStroke... keys) {
		keyboard.pressShortcut(keys);
	}

	void ctrl(char letter) {
		keyboard.pressShortcut(SWT.CTRL, letter);
	}

	void ctrlShift(char letter) {
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, letter);
	}

	void shift(KeyStroke key) {
		keyboard.pressShortcut(Keystrokes.SHIFT, key);
	}

	void type(String text) {
		keyboard.typeText(text, 5);
	}

	/** Until the field of Add code has the focus. */
	void awaitPopup() {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> popup().isPresent() && focused("narrative.addCode.filter")),
				() -> "no popup with the focus");
	}

	/** As soon as another list has closed; the display hands no key to anybody while the focus is on its way back. */
	void openList() {
		for (int tries = 0; tries < TRIES; tries++) {
			ctrl('t');
			try {
				bot.waitUntil(new DefaultCondition() {
					@Override
					public boolean test() {
						return UIThreadRunnable.syncExec(() -> focused("narrative.addCode.filter"));
					}

					@Override
					public String getFailureMessage() {
						return "no list";
					}
				}, MOMENT_MILLIS);
				return;
			} catch (TimeoutException e) {
				continue;
			}
		}
		throw new TimeoutException("no list after " + TRIES + " tries");
	}

	void awaitNoPopup() {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> popup().isEmpty() && focused("narrative.text")
				&& Display.getCurrent().getActiveShell() == Display.getCurrent().getFocusControl().getShell()),
				() -> "the popup stays, or the text has not the focus");
	}

	/** The popup asks what the new code is. */
	void awaitKindAsked() {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> inPopup("narrative.addCode.filter").map(Text.class::cast)
				.filter(field -> !field.getEditable()).isPresent()), () -> "nobody asks for the kind");
	}

	void awaitRows(String... rows) {
		Until.holds(bot, () -> rows().equals(List.of(rows)), () -> "rows: " + rows());
	}

	List<String> rows() {
		return UIThreadRunnable.syncExec(() -> inPopup("narrative.addCode.list").map(Table.class::cast)
				.map(table -> Arrays.stream(table.getItems()).map(item -> item.getText()).toList()).orElse(List.of()));
	}

	/** Whether the popup leaves the selected words to be seen. */
	boolean coversSelection() {
		return UIThreadRunnable.syncExec(() -> {
			StyledText text = (StyledText) Controls.visible("narrative.text").orElseThrow();
			int start = text.getSelection().x;
			Rectangle words = text.getTextBounds(start, Math.max(start, text.getSelection().y - 1));
			return popup().orElseThrow().getBounds()
					.intersects(Display.getCurrent().map(text, null, words));
		});
	}

	/** Presses a key with Ctrl until the selected words are these. */
	void awaitSelection(String words) {
		Until.holds(bot, () -> window.text().getSelection().equals(words),
				() -> "selected: " + window.text().getSelection());
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> focused(key)),
				() -> "the focus is on " + UIThreadRunnable.syncExec(() -> String.valueOf(Display.getCurrent().getFocusControl())));
	}

	/** Until the first coding of the stored narrative has this value; empty for none. */
	void awaitStored(Found found, String title, Function<CodingAttributes, OptionalInt> attribute, OptionalInt value) {
		Until.holds(bot, () -> coding(found, title).map(Coding::attributes).map(attribute).filter(value::equals).isPresent(),
				() -> "stored: " + coding(found, title).map(Coding::attributes));
	}

	Optional<Coding> coding(Found found, String title) {
		return found.narrative(title).codings().stream().findFirst();
	}

	void awaitMemo(Found found, String title, String memo) {
		Until.holds(bot, () -> coding(found, title).filter(coding -> coding.memo().equals(memo)).isPresent(),
				() -> "stored: " + coding(found, title).map(Coding::memo));
	}

	/** From the text. */
	void focusMargin() {
		ctrl('e');
		awaitFocus("narrative.stripes");
	}

	/** What those who hear the margin are told has the focus. */
	void awaitSpoken(String item) {
		Until.holds(bot, () -> spoken().equals(item), () -> "spoken: " + spoken());
	}

	/** Walks down the margin until that has the focus, as soon as it stands there: entries come after the codings. */
	void walkTo(String item) {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Heard.all(margin())).contains(item), () -> "not in the margin: " + item);
		for (String now = spoken(); !now.equals(item); now = spoken()) {
			String before = now;
			key(Keystrokes.DOWN);
			Until.holds(bot, () -> !spoken().equals(before) && !spoken().isEmpty(), () -> "the walk ends at " + before);
		}
	}

	private String spoken() {
		return UIThreadRunnable.syncExec(() -> Heard.focused(margin()));
	}

	private static Accessible margin() {
		return Controls.visible("narrative.stripes").orElseThrow().getAccessible();
	}

	void awaitCard(String words) {
		Until.holds(bot, () -> card().stream().anyMatch(line -> line.contains(words)), () -> "the card says " + card());
	}

	void awaitNoCard() {
		Until.holds(bot, () -> card().isEmpty(), () -> "the card says " + card());
	}

	private List<String> card() {
		return UIThreadRunnable.syncExec(() -> Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> "narrative.card".equals(shell.getData(SWTBotPreferences.DEFAULT_KEY)) && shell.isVisible())
				.flatMap(shell -> Controls.in(shell).stream()).filter(Label.class::isInstance)
				.map(label -> ((Label) label).getText()).toList());
	}

	/** Chooses in the menu of the margin, which is open or about to be. */
	void chooseInMargin(String key) {
		UIThreadRunnable.syncExec(() -> {
			Menu menu = Controls.visible("narrative.stripes").orElseThrow().getMenu();
			Arrays.stream(menu.getItems()).filter(item -> key.equals(item.getData(SWTBotPreferences.DEFAULT_KEY))).findFirst()
					.orElseThrow().notifyListeners(SWT.Selection, new Event());
		});
	}

	private static boolean focused(String key) {
		Control focus = Display.getCurrent().getFocusControl();
		return focus != null && key.equals(focus.getData(SWTBotPreferences.DEFAULT_KEY));
	}

	private static Optional<Shell> popup() {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> "narrative.addCode".equals(shell.getData(SWTBotPreferences.DEFAULT_KEY)) && shell.isVisible())
				.findFirst();
	}

	private static Optional<Control> inPopup(String key) {
		return popup().stream().flatMap(shell -> Controls.in(shell).stream())
				.filter(each -> key.equals(each.getData(SWTBotPreferences.DEFAULT_KEY))).findFirst();
	}
}
