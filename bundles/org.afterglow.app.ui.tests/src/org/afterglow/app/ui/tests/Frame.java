package org.afterglow.app.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

/** The frame of the window: its toolbar, its foot, and what stands beside what. */
final class Frame {

	private static final int TOOL = 28;

	private final SWTBot bot;
	private final SWTBotShell shell;

	Frame(SWTBot bot, SWTBotShell shell) {
		this.bot = bot;
		this.shell = shell;
	}

	/** Presses a key with Ctrl, Shift and the like before it. */
	void press(int modifiers, int key) {
		shell.activate();
		shell.pressShortcut(KeyStroke.getInstance(modifiers, modifiers == 0 ? key : Character.toUpperCase(key)));
	}

	void press(int key) {
		press(0, key);
	}

	/** Makes the window so large and waits until what is in it has found its places. */
	void size(int width, int height) {
		UIThreadRunnable.syncExec(() -> shell.widget.setBounds(0, 0, width, height));
		Until.holds(bot, () -> bounds().width == width && bounds().height == height, () -> "bounds: " + bounds());
		settled();
	}

	/** What was asked for later is done. */
	static void settled() {
		for (int i = 0; i < 4; i++) {
			UIThreadRunnable.syncExec(() -> {
				while (Display.getCurrent().readAndDispatch()) {
					continue;
				}
			});
		}
	}

	Rectangle bounds() {
		return UIThreadRunnable.syncExec(() -> shell.widget.getBounds());
	}

	/** Which part one works in. */
	String active() {
		return UIThreadRunnable.syncExec(() -> Optional.ofNullable(page().getActivePart()).map(IWorkbenchPart::getTitle).orElse(""));
	}

	void awaitActive(String title) {
		Until.holds(bot, () -> active().equals(title), () -> "active: " + active());
	}

	/** The last word of the id of the place where one is. */
	String place() {
		return UIThreadRunnable.syncExec(() -> page().getPerspective().getId().replaceAll(".*\\.", ""));
	}

	void awaitPlace(String name) {
		Until.holds(bot, () -> place().equals(name), () -> "place: " + place());
		settled();
	}

	/** Where a control of this key stands in the window; empty if it is not seen. */
	Optional<Rectangle> where(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).map(control -> shell.widget.getDisplay()
				.map(control.getParent(), shell.widget, control.getBounds())));
	}

	boolean seen(String key) {
		return where(key).isPresent();
	}

	void awaitSeen(String key, boolean seen) {
		Until.holds(bot, () -> seen(key) == seen, () -> key + " is " + (seen ? "not seen" : "still seen"));
	}

	/** Width of the stack in which a control stands. */
	int stackWidth(String key) {
		return UIThreadRunnable.syncExec(() -> stack(key).getSize().x);
	}

	/** Clicks twice on the tab of the stack in which a control stands. */
	void clickTabTwice(String key) {
		UIThreadRunnable.syncExec(() -> {
			CTabFolder stack = stack(key);
			Rectangle tab = stack.getSelection().getBounds();
			Event click = new Event();
			click.button = 1;
			click.x = tab.x + tab.width / 2;
			click.y = tab.y + tab.height / 2;
			stack.notifyListeners(SWT.MouseDoubleClick, click);
		});
	}

	/** Pushes the tool of this key. */
	void push(String key) {
		UIThreadRunnable.syncExec(() -> tools(shell.widget).stream()
				.filter(item -> key.equals(item.getData(SWTBotPreferences.DEFAULT_KEY))).findFirst()
				.orElseThrow(() -> new AssertionError("no tool " + key)).notifyListeners(SWT.Selection, new Event()));
	}

	/** What a label at the foot says. */
	String foot(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).map(CLabel.class::cast).map(CLabel::getText).orElse(""));
	}

	void awaitFoot(String key, String part) {
		Until.holds(bot, () -> foot(key).contains(part), () -> key + " says: " + foot(key));
	}

	/** The names of tools that have one, wherever they are. */
	List<String> toolNames() {
		return UIThreadRunnable.syncExec(() -> tools(shell.widget).stream().map(ToolItem::getText).filter(text -> !text.isEmpty())
				.toList());
	}

	/** Tools of the toolbar that are smaller than a finger, and what does not fit into the toolbar and the foot. */
	List<String> cut() {
		return UIThreadRunnable.syncExec(() -> {
			List<String> cut = new ArrayList<>();
			for (String key : List.of("toolbar", "status")) {
				Controls.visible(key).map(Composite.class::cast).ifPresent(bar -> cut(bar, bar, cut));
			}
			Controls.visible("toolbar").map(Composite.class::cast).ifPresent(bar -> tools(bar).stream()
					.filter(item -> item.getBounds().width < TOOL || item.getBounds().height < TOOL)
					.forEach(item -> cut.add("small: " + item.getText() + item.getToolTipText() + item.getBounds())));
			return cut;
		});
	}

	private static void cut(Composite bar, Composite parent, List<String> cut) {
		for (Control control : parent.getChildren()) {
			Rectangle there = bar.getDisplay().map(control.getParent(), bar, control.getBounds());
			Rectangle room = bar.getClientArea();
			boolean outside = there.x < 0 || there.y < 0 || there.x + there.width > room.width || there.y + there.height > room.height;
			boolean narrow = control instanceof ToolBar tools && tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > there.width;
			if (control.isVisible() && (outside || narrow)) {
				cut.add(control + " " + control.getData(SWTBotPreferences.DEFAULT_KEY) + there + " in " + room);
			}
			if (control instanceof Composite inner && control.isVisible()) {
				cut(bar, inner, cut);
			}
		}
	}

	private static List<ToolItem> tools(Composite parent) {
		List<ToolItem> tools = new ArrayList<>();
		for (Control control : parent.getChildren()) {
			if (control instanceof ToolBar bar && bar.isVisible()) {
				Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).forEach(tools::add);
			} else if (control instanceof Composite inner) {
				tools.addAll(tools(inner));
			}
		}
		return tools;
	}

	private static CTabFolder stack(String key) {
		Control control = Controls.visible(key).orElseThrow(() -> new AssertionError("not seen: " + key));
		while (!(control instanceof CTabFolder)) {
			control = control.getParent();
		}
		return (CTabFolder) control;
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}
