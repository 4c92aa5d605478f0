package org.eclipse.swtbot.swt.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives a small window from outside its thread. */
class SWTBotTest {

	private static Thread uiThread;
	private final SWTBot bot = new SWTBot();
	private Window window;

	@BeforeAll
	static void startDisplay() throws InterruptedException {
		SWTBotPreferences.TIMEOUT = 2000;
		SWTBotPreferences.DEFAULT_POLL_DELAY = 20;
		SWTBotPreferences.TYPE_INTERVAL = 1;
		uiThread = Window.startEventLoop();
	}

	@AfterAll
	static void endDisplay() throws InterruptedException {
		Display display = Display.findDisplay(uiThread);
		display.syncExec(display::dispose);
		uiThread.join();
	}

	@BeforeEach
	void openWindow() {
		window = UIThreadRunnable.syncExec(Window::new);
		bot.shell("Window").activate();
	}

	@AfterEach
	void closeWindow() {
		UIThreadRunnable.syncExec(() -> window.shell.dispose());
	}

	@Test
	void fieldIsFoundByItsLabelAndTypedInto() {
		bot.textWithLabel("Name:").typeText("A lamp, 2 doors \"here\"");

		assertEquals("A lamp, 2 doors \"here\"", bot.textWithLabel("Name:").getText());
		assertEquals("A lamp, 2 doors \"here\"", bot.text(0).getText());
	}

	@Test
	void buttonOpensADialogWithoutBlockingTheTest() {
		bot.button("Open").click();
		SWTBotShell dialog = bot.shell("Dialog").activate();
		dialog.bot().button("Close").click();

		bot.waitUntil(Conditions.shellCloses(dialog));
		assertEquals(List.of("opened", "closed"), window.events());
	}

	@Test
	void checkBoxAndComboTellTheirListeners() {
		bot.checkBox("Sealed").select();
		bot.comboBox().setSelection("theme");

		assertTrue(bot.checkBox("Sealed").isChecked());
		assertEquals("theme", bot.comboBox().selection());
		assertEquals(List.of("checked true", "chosen theme"), window.events());
	}

	@Test
	void styledTextIsSelectedTypedOverAndAsked() {
		SWTBotStyledText text = bot.styledText();
		text.setText("a lamp\non water");
		text.selectRange(1, 3, 5);
		assertEquals("water", text.getSelection());

		text.typeText("Glass");
		assertEquals("a lamp\non Glass", text.getText());
		assertEquals(new Position(1, 8), text.cursorPosition());

		text.typeText("\nNext");
		assertEquals(3, text.getLineCount());
		assertEquals("Next", text.getTextOnCurrentLine());

		text.navigateTo(0, 2);
		text.insertText("red ");
		assertEquals("a red lamp", text.getTextOnLine(0));

		text.pressShortcut(Keystrokes.BS);
		bot.waitUntil(textIs(text, "a redlamp\non Glass\nNext"));
		text.selectRange(0, 0, 2);
		text.pressShortcut(KeyStroke.getInstance(SWT.MOD1, 'X'));
		bot.waitUntil(textIs(text, "redlamp\non Glass\nNext"));
		text.pressShortcut(SWT.CTRL, 'v');
		bot.waitUntil(textIs(text, "a redlamp\non Glass\nNext"));
	}

	@Test
	void treeIsOpenedSelectedAndDoubleClicked() {
		SWTBotTreeItem leaf = bot.tree().expandNode("Client", "Session 1").getNode("Narrative");
		leaf.doubleClick();

		assertTrue(leaf.isSelected());
		List<String> events = window.events(); // a tree may select its first row by itself when it gets the focus
		assertEquals(List.of("selected Narrative", "opened Narrative"), events.subList(events.size() - 2, events.size()));
		assertEquals(List.of("Session 1", "Session 2"), bot.tree().getTreeItem("Client").getNodes());
	}

	@Test
	void tableRowsAreFoundByTextAndPlace() {
		assertEquals(2, bot.table().rowCount());
		assertEquals("7", bot.table().cell(1, 1));
		assertEquals(1, bot.table().indexOf("Water"));
		bot.table().getTableItem("Water").doubleClick();

		assertEquals(List.of("row Water"), window.events());
	}

	@Test
	void menusFillThemselvesWhenShown() {
		bot.menu("File").menu("New").click();
		bot.tree().contextMenu("Rename").click();
		bot.toolbarButtonWithTooltip("Search").click();

		bot.waitUntil(eventsAre("menu New", "context Rename", "tool Search"));
		assertThrows(WidgetNotFoundException.class, () -> bot.menu("File").menu("Nothing"));
	}

	@Test
	void whatDoesNotComeIsSaid() {
		assertThrows(WidgetNotFoundException.class, () -> bot.button("Nowhere"));
		TimeoutException timeout = assertThrows(TimeoutException.class, () -> bot.waitUntil(eventsAre("never")));
		assertTrue(timeout.getMessage().contains("never"), timeout.getMessage());
	}

	@Test
	void hiddenWidgetsAreNotFound() {
		UIThreadRunnable.syncExec(() -> window.hidden.setVisible(false));
		assertThrows(WidgetNotFoundException.class, () -> bot.label("behind the curtain"));
		UIThreadRunnable.syncExec(() -> window.hidden.setVisible(true));
		assertEquals("behind the curtain", bot.label("behind the curtain").getText());
	}

	@Test
	void pictureOfTheDisplayIsWritten(@TempDir Path folder) {
		File picture = folder.resolve("pictures/all.png").toFile();
		assertTrue(bot.captureScreenshot(picture.getPath()));
		assertTrue(picture.length() > 500, "bytes: " + picture.length());
	}

	@Test
	void whatFailsInTheUiThreadFailsTheTest() {
		IllegalStateException thrown = assertThrows(IllegalStateException.class,
				() -> UIThreadRunnable.syncExec(() -> {
					throw new IllegalStateException("in the UI thread");
				}));
		assertEquals("in the UI thread", thrown.getMessage());
		assertFalse(bot.shells().length == 0);
	}

	private DefaultCondition eventsAre(String... expected) {
		return new DefaultCondition() {

			@Override
			public boolean test() {
				return window.events().equals(List.of(expected));
			}

			@Override
			public String getFailureMessage() {
				return "wanted " + List.of(expected) + ", came " + window.events();
			}
		};
	}

	private static DefaultCondition textIs(SWTBotStyledText text, String expected) {
		return new DefaultCondition() {

			@Override
			public boolean test() {
				return text.getText().equals(expected);
			}

			@Override
			public String getFailureMessage() {
				return "the text is " + text.getText();
			}
		};
	}
}
