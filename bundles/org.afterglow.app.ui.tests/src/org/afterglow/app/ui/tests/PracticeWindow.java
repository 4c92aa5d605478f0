package org.afterglow.app.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The window in the words of the person before it. */
final class PracticeWindow {

	private static final String START = "org.afterglow.app.start";

	private final SWTBot bot;

	PracticeWindow(SWTBot bot) {
		this.bot = bot;
	}

	SWTBotShell shell() {
		return bot.shell("Afterglow");
	}

	SWTBot inside() {
		return shell().bot();
	}

	SWTBotTree practice() {
		return inside().treeWithId("clients.tree");
	}

	SWTBotTree codebook() {
		return inside().treeWithId("codebook.tree");
	}

	SWTBotStyledText text() {
		return inside().styledTextWithId("narrative.text");
	}

	SWTBotStyledText query() {
		return inside().styledTextWithId("search.field");
	}

	SearchPart results() {
		return new SearchPart(bot);
	}

	/** One of the labels around the text, such as "foot.left". */
	String line(String key) {
		return inside().labelWithId("narrative." + key).getText();
	}

	void newClient(String label) {
		shell().activate();
		bot.menu("Vault").menu("New client\u2026").click();
		nameDialog("New client", label);
		Until.holds(bot, () -> hasRow(label), () -> "no row " + label);
	}

	/** A dosing session of the selected client. */
	void newSession() {
		shell().activate();
		bot.menu("Session").menu("New session\u2026").click();
		SWTBotShell dialog = bot.shell("New session").activate();
		dialog.bot().buttonWithId("session.ok").click();
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
	}

	void newNarrative(String title) {
		shell().activate();
		bot.menu("Narrative").menu("New narrative\u2026").click();
		nameDialog("New narrative", title);
		text();
	}

	/** A client with one session and one narrative, open, with the text typed. */
	void begin(String client, String title, String text) {
		newClient(client);
		practice().getTreeItem(client).select();
		newSession();
		node(practice(), client, "1 Dosing").select();
		newNarrative(title);
		text().typeText(text);
	}

	/** Selects words, which must stand in the first line. */
	void select(String words) {
		SWTBotStyledText text = text();
		int column = text.getTextOnLine(0).indexOf(words);
		if (column < 0) {
			throw new IllegalArgumentException("not in the first line: " + words);
		}
		text.selectRange(0, column, words.length());
	}

	/** Marks words of the first line by keyboard with a code that exists. */
	void mark(String words, String typed) {
		markNew(words, typed, 0);
	}

	/** Marks words of the first line by keyboard; a code that is not there is made, of the first kind or one further down. */
	void markNew(String words, String code, int kind) {
		int before = codings();
		openAddCode(words);
		addCodeFilter(code);
		accept(kind);
		Until.holds(bot, () -> codings() == before + 1, () -> "codings: " + line("foot.left"));
	}

	/** As the foot of the page counts them. */
	private int codings() {
		Matcher counted = Pattern.compile("(\\d+) codings?").matcher(line("foot.left"));
		return counted.find() ? Integer.parseInt(counted.group(1)) : 0;
	}

	void openAddCode(String words) {
		select(words);
		text().pressShortcut(SWT.CTRL, 't');
		bot.shellWithId("narrative.addCode");
	}

	void addCodeFilter(String typed) {
		bot.shellWithId("narrative.addCode").bot().textWithId("narrative.addCode.filter").typeText(typed);
	}

	void accept() {
		accept(0);
	}

	private void accept(int kind) {
		SWTBotShell popup = bot.shellWithId("narrative.addCode");
		SWTBotText filter = popup.bot().textWithId("narrative.addCode.filter");
		filter.pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> !popup.isOpen() || asksKind(filter), () -> "nothing was chosen");
		if (popup.isOpen()) {
			for (int i = 0; i < kind; i++) {
				filter.pressShortcut(Keystrokes.DOWN);
			}
			filter.pressShortcut(Keystrokes.CR);
		}
		Until.holds(bot, () -> !popup.isOpen(), () -> "the popup stays open");
	}

	private static boolean asksKind(SWTBotText filter) {
		return UIThreadRunnable.syncExec(() -> !filter.widget.isDisposed() && !filter.widget.getEditable());
	}

	/** Runs the command with a file; the dialog of the system that asks for one cannot be driven. */
	void importFile(Path file) {
		shell().activate();
		UIThreadRunnable.asyncExec(() -> {
			IWorkbenchWindow open = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			Command command = open.getService(ICommandService.class).getCommand("org.afterglow.ui.clients.import");
			try {
				open.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
						Map.of("org.afterglow.ui.clients.import.file", file.toString())), null);
			} catch (CommandException e) {
				throw new IllegalStateException("the import could not be started", e);
			}
		});
	}

	/** The line at the foot of the window. */
	void awaitNews(String part) {
		Until.holds(bot, () -> inside().clabelWithId("status.news").getText().contains(part),
				() -> "wanted: " + part + ", said: " + inside().clabelWithId("status.news").getText());
	}

	/** Whether one of the labels of a dialog has these words. */
	boolean dialogSays(SWTBotShell dialog, String part) {
		return UIThreadRunnable.syncExec(() -> Controls.in(dialog.widget).stream()
				.anyMatch(each -> each instanceof Label label && label.getText().contains(part)));
	}

	void undo(String step) {
		history("Undo " + step);
	}

	void redo(String step) {
		history("Redo " + step);
	}

	/** Opens the search by keyboard and types a query. */
	void search(String query) {
		shell().activate();
		shell().pressShortcut(SWT.CTRL | SWT.SHIFT, 'f');
		query().setText("");
		query().typeText(query);
	}

	void awaitResults(int rows) {
		Until.holds(bot, () -> results().rowCount() == rows, () -> "rows wanted: " + rows + ", there: " + results().rowCount());
	}

	void awaitText(String text) {
		Until.holds(bot, () -> text().getText().equals(text), () -> "the text is: " + text().getText());
	}

	void awaitLine(String key, String part) {
		Until.holds(bot, () -> line(key).contains(part), () -> "wanted: " + part + ", there: " + line(key));
	}

	/** The row at the end of the path, once it is there. */
	SWTBotTreeItem node(SWTBotTree tree, String... path) {
		AtomicReference<SWTBotTreeItem> found = new AtomicReference<>();
		Until.holds(bot, () -> {
			SWTBotTreeItem item = tree.getTreeItem(path[0]);
			for (String below : List.of(path).subList(1, path.length)) {
				item = item.expand().getNode(below);
			}
			found.set(item);
			return true;
		}, () -> "no row " + String.join(" > ", path));
		return found.get();
	}

	/** Whether there is a client of this label now; nothing is waited for. */
	boolean hasRow(String client) {
		return UIThreadRunnable.syncExec(() -> Controls.visible("clients.tree").map(Tree.class::cast).stream()
				.flatMap(tree -> Arrays.stream(tree.getItems())).anyMatch(item -> item.getText().equals(client)));
	}

	/** Waits until the views have heard that there is nothing any more. */
	void awaitEmpty() {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(PracticeWindow::isEmpty), () -> "the views still show something");
	}

	/** UI thread. */
	void clearFind() {
		Controls.visible("find").map(Text.class::cast).ifPresent(field -> field.setText(""));
	}

	private static boolean isEmpty() {
		return Controls.visible("clients.first").isPresent()
				&& Controls.visible("codebook.empty").isPresent();
	}

	void awaitNoEditor() {
		Until.holds(bot, () -> editors() == 0, () -> "editors: " + editors());
	}

	/** Whether nothing in the window waits to be saved. */
	boolean isSaved() {
		return UIThreadRunnable.syncExec(() -> page().getDirtyEditors().length == 0);
	}

	/** What the search says above its results. */
	void awaitSentence(String part) {
		Until.holds(bot, () -> inside().labelWithId("search.sentence").getText().contains(part),
				() -> "wanted: " + part + ", said: " + inside().labelWithId("search.sentence").getText());
	}

	/** The number beside a code. */
	void awaitCount(String kind, String code, int count) {
		Until.holds(bot, () -> count(kind, code) == count, () -> code + ": " + count(kind, code));
	}

	/** The row of the list of codes that is open. */
	String addCodeRow(int row) {
		return bot.shellWithId("narrative.addCode").bot().tableWithId("narrative.addCode.list").cell(row, 0);
	}

	private int count(String kind, String code) {
		return Controls.number(node(codebook(), kind, code));
	}

	/** Without the page that fills an empty middle. */
	private static int editors() {
		return UIThreadRunnable.syncExec(() -> (int) Arrays.stream(page().getEditorReferences())
				.filter(editor -> !START.equals(editor.getId())).count());
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private void history(String label) {
		shell().activate();
		bot.menu("Edit").menu(label).click();
	}

	private void nameDialog(String title, String name) {
		SWTBotShell dialog = bot.shell(title).activate();
		dialog.bot().textWithId("name").setText(name);
		Screenshots.take("dialog-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
		dialog.bot().buttonWithId("name.ok").click();
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
	}
}
