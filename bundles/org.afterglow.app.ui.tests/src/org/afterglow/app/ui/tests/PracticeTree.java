package org.afterglow.app.ui.tests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.practice.Practice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.PlatformUI;

/** The practice tree in the words of the person before it, who has a keyboard and nothing else. */
final class PracticeTree {

	private static final int STOPS = 12;
	private static final String VIEW = "org.afterglow.ui.clients.view";

	private final SWTBot bot;
	private final PracticeWindow window;
	private final Practice practice;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	PracticeTree(SWTBot bot, PracticeWindow window, Practice practice) {
		this.bot = bot;
		this.window = window;
		this.practice = practice;
	}

	Keyboard keyboard() {
		return keyboard;
	}

	/** By the key that leads there from anywhere. */
	void go() {
		window.shell().activate();
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 'p');
		awaitReady();
	}

	/** Until keys reach the commands of the tree: the platform gives them to a part a moment after it has the focus. */
	void awaitReady() {
		awaitFocus("clients.tree");
		Until.holds(bot, () -> VIEW.equals(activePart()), () -> "the active part is " + activePart());
	}

	private static String activePart() {
		return UIThreadRunnable.syncExec(() -> Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.map(open -> open.getActivePage().getActivePart()).map(part -> part.getSite().getId()).orElse(""));
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> key.equals(focused()), () -> "the focus is in " + focused() + ", rows " + rows() + ", selected " + selected());
	}

	void press(int keyCode) {
		keyboard.pressShortcut(SWT.NONE, keyCode, (char) 0);
	}

	/** From the tree to the field above it. */
	void toFilter() {
		keyboard.pressShortcut(SWT.SHIFT, SWT.TAB, SWT.TAB);
		awaitFocus("clients.filter");
	}

	void askDelete() {
		keyboard.pressShortcut(Keystrokes.DELETE);
	}

	/** In a dialog, from field to field. */
	void tabTo(String key) {
		for (int i = 0; i < STOPS && !key.equals(focused()); i++) {
			keyboard.pressShortcut(SWT.NONE, SWT.TAB);
		}
		awaitFocus(key);
	}

	/** Goes to the button of a question by Tab and presses it. */
	void choose(String button) {
		Until.holds(bot, () -> {
			if (focusedText().equals(button)) {
				return true;
			}
			keyboard.pressShortcut(SWT.NONE, SWT.TAB);
			return false;
		}, () -> "the focus is on " + focusedText());
		keyboard.pressShortcut(SWT.NONE, ' ');
	}

	private static String focusedText() {
		return UIThreadRunnable.syncExec(() -> Display.getCurrent().getFocusControl() instanceof Button focused
				? focused.getText().replace("&", "")
				: "");
	}

	void enter() {
		keyboard.pressShortcut(SWT.NONE, SWT.CR);
	}

	void escape() {
		keyboard.pressShortcut(SWT.NONE, SWT.ESC);
	}

	/** Types over what the field of an open dialog holds, and presses Enter. */
	void answer(String dialog, String text) {
		SWTBotShell asked = dialog(dialog);
		keyboard.pressShortcut(SWT.CTRL, 'a');
		keyboard.typeText(text);
		enter();
		Until.holds(bot, () -> !asked.isOpen(), () -> "the dialog stays open");
	}

	/** An open dialog that has the keyboard. */
	SWTBotShell dialog(String key) {
		SWTBotShell shell = bot.shellWithId(key);
		Until.holds(bot, shell::isActive, () -> "the dialog has no focus");
		return shell;
	}

	/** What the rows in sight say, those of deeper floors indented by a dot each. */
	List<String> rows() {
		return UIThreadRunnable.syncExec(() -> {
			List<String> rows = new ArrayList<>();
			Controls.visible("clients.tree").map(Tree.class::cast).ifPresent(tree -> add(tree.getItems(), "", rows));
			return rows;
		});
	}

	void awaitRows(String... wanted) {
		Until.holds(bot, () -> rows().equals(List.of(wanted)), () -> "rows: " + rows());
	}

	/** What the selected row says. */
	String selected() {
		return UIThreadRunnable.syncExec(() -> Controls.visible("clients.tree").map(Tree.class::cast).map(Tree::getSelection)
				.filter(items -> items.length == 1).map(items -> items[0].getText()).orElse(""));
	}

	void awaitSelected(String text) {
		Until.holds(bot, () -> selected().equals(text), () -> "selected: " + selected());
	}

	private static void add(TreeItem[] items, String indent, List<String> rows) {
		for (TreeItem item : items) {
			rows.add(indent + item.getText());
			if (item.getExpanded()) {
				add(item.getItems(), indent + ".", rows);
			}
		}
	}

	private static String focused() {
		return UIThreadRunnable.syncExec(() -> Optional.ofNullable(Display.getCurrent().getFocusControl())
				.map(control -> (String) control.getData("org.eclipse.swtbot.widget.key")).orElse("nothing"));
	}

	/** A client with dosing sessions, as another program would store it; each session has these narratives. */
	Client stored(String label, int sessions, String... titles) {
		return practice.records().together(() -> {
			Client client = Client.labelled(label);
			practice.records().clients().save(client);
			for (int number = 1; number <= sessions; number++) {
				Session session = new Session(SessionId.random(), client.id(), number,
						LocalDate.of(2026, 10, 1).plusWeeks(number), SessionKind.values()[number % 4],
						number % 4 == 1 ? Optional.of(Route.IM) : Optional.empty(), "");
				practice.records().sessions().save(session);
				for (String title : titles) {
					practice.records().narratives().save(CodedNarrative.uncoded(Narrative.told(session.id(), title,
							"A ferry came without a light.", Instant.parse("2026-11-06T14:52:00Z"))));
				}
			}
			return client;
		});
	}
}
