package org.afterglow.app.ui.tests;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.PlatformUI;

/** Looks at what is there now. A bot waits for what is missing, which is no way to learn that it is missing. */
final class Controls {

	private Controls() {
	}

	/** The visible control of the window with this key. UI thread. */
	static Optional<Control> visible(String key) {
		return in(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).stream()
				.filter(each -> key.equals(each.getData(SWTBotPreferences.DEFAULT_KEY))).findFirst();
	}

	/** The visible control of any shell with this key. UI thread. */
	static Optional<Control> anywhere(String key) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(shell -> in(shell).stream())
				.filter(each -> key.equals(each.getData(SWTBotPreferences.DEFAULT_KEY))).findFirst();
	}

	/** What is visible in a shell. UI thread. */
	static List<Control> in(Shell shell) {
		List<Control> found = new ArrayList<>();
		Deque<Control> left = new ArrayDeque<>(List.of(shell));
		while (!left.isEmpty()) {
			Control control = left.pop();
			if (control.isVisible()) {
				found.add(control);
				if (control instanceof Composite parent) {
					left.addAll(List.of(parent.getChildren()));
				}
			}
		}
		return found;
	}

	/** The number that is painted at the right of a row; no text of the item has it, the row it shows does. */
	static int number(SWTBotTreeItem item) {
		Object row = UIThreadRunnable.syncExec(() -> item.widget.getData());
		try {
			Method count = row.getClass().getMethod("count");
			count.setAccessible(true);
			return (Integer) count.invoke(row);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("a row without a number", e);
		}
	}
}
