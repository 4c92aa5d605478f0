package org.eclipse.swtbot.swt.finder;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;

/** What a bot knows of the display as a whole: its shells, their menus, and how to wait. */
abstract class SWTBotFactory {

	SWTBotFactory() {
	}

	public Display getDisplay() {
		return SWTUtils.display();
	}

	public SWTBotShell shell(String title) {
		return new SWTBotShell(wait("shell " + title, () -> shells(title).stream().findFirst().orElse(null)));
	}

	public SWTBotShell shellWithId(String value) {
		return new SWTBotShell(wait("shell " + value, () -> WidgetSearch.shells(getDisplay().getShells()).stream()
				.filter(WidgetSearch.hasId(SWTBotPreferences.DEFAULT_KEY, value)).findFirst().orElse(null)));
	}

	public SWTBotShell activeShell() {
		return new SWTBotShell(wait("active shell", this::frontShell));
	}

	/** A virtual display without a window manager activates nothing by itself: there the newest shell counts. */
	final Shell frontShell() {
		Shell active = getDisplay().getActiveShell();
		return active != null ? active : WidgetSearch.shells(getDisplay().getShells()).stream().reduce((a, b) -> b).orElse(null);
	}

	public SWTBotShell[] shells() {
		List<Shell> open = UIThreadRunnable.syncExec(() -> WidgetSearch.shells(getDisplay().getShells()));
		return open.stream().map(SWTBotShell::new).toArray(SWTBotShell[]::new);
	}

	private List<Shell> shells(String title) {
		return WidgetSearch.shells(getDisplay().getShells()).stream().filter(each -> each.getText().equals(title)).toList();
	}

	/** The menu bar of the active shell. */
	public SWTBotRootMenu menu() {
		return activeShell().menu();
	}

	/** An entry of the menu bar of the active shell. */
	public SWTBotMenu menu(String text) {
		return menu().menu(text);
	}

	public Control getFocusedWidget() {
		return UIThreadRunnable.syncExec(() -> getDisplay().getFocusControl());
	}

	public boolean captureScreenshot(String fileName) {
		return SWTUtils.captureScreenshot(fileName);
	}

	/** Waits until the condition holds. @throws TimeoutException with the condition's message if it does not come true */
	public void waitUntil(ICondition condition) {
		waitUntil(condition, SWTBotPreferences.TIMEOUT);
	}

	public void waitUntil(ICondition condition, long timeout) {
		waitUntil(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}

	public void waitUntil(ICondition condition, long timeout, long interval) {
		long end = System.currentTimeMillis() + timeout;
		condition.init((SWTBot) this);
		Exception failure = null;
		while (true) {
			try {
				if (condition.test()) {
					return;
				}
			} catch (Exception e) { // a widget that is not there yet is no reason to give up before the time
				failure = e;
			}
			if (System.currentTimeMillis() > end) {
				throw new TimeoutException("Timed out after " + timeout + " ms: " + condition.getFailureMessage(), failure);
			}
			sleep(interval);
		}
	}

	/** Like {@link #waitUntil(ICondition)}, but says that the widget was not found. */
	public void waitUntilWidgetAppears(ICondition waitForWidget) {
		try {
			waitUntil(waitForWidget);
		} catch (TimeoutException e) {
			throw new WidgetNotFoundException("Could not find widget: " + waitForWidget.getFailureMessage(), e);
		}
	}

	public void sleep(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting", e);
		}
	}

	final <T> T wait(String what, Result<T> search) {
		AtomicReference<T> found = new AtomicReference<>();
		waitUntilWidgetAppears(new DefaultCondition() {

			@Override
			public boolean test() {
				found.set(UIThreadRunnable.syncExec(search));
				return found.get() != null;
			}

			@Override
			public String getFailureMessage() {
				return what;
			}
		});
		return found.get();
	}
}
