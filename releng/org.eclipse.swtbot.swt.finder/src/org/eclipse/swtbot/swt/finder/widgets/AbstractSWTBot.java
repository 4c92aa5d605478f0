package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.Conditions;

/** A widget as a test sees it: every call may come from outside the UI thread. */
public abstract class AbstractSWTBot<T extends Widget> {

	/** The widget itself; touch it in the UI thread only. */
	public final T widget;

	protected final Display display;

	protected AbstractSWTBot(T widget) {
		if (widget == null) {
			throw new WidgetNotFoundException("there is no such widget");
		}
		if (widget.isDisposed()) {
			throw new WidgetNotFoundException("the widget was disposed");
		}
		this.widget = widget;
		this.display = widget.getDisplay();
	}

	public String getText() {
		return ask(() -> SWTUtils.getText(widget));
	}

	public String getToolTipText() {
		return ask(() -> SWTUtils.getToolTipText(widget));
	}

	/** What the program left under the key of {@link Widget#setData(String, Object)} that bots look for. */
	public String getId() {
		return ask(() -> (String) widget.getData("org.eclipse.swtbot.widget.key"));
	}

	public boolean isEnabled() {
		return ask(() -> !(widget instanceof Control control) || control.isEnabled());
	}

	public boolean isVisible() {
		return ask(() -> !(widget instanceof Control control) || control.isVisible());
	}

	public boolean isActive() {
		return ask(() -> widget instanceof Control control && control.isFocusControl());
	}

	public AbstractSWTBot<T> setFocus() {
		waitForEnabled();
		focus();
		return this;
	}

	/** Presses a key together with others. */
	public AbstractSWTBot<T> pressShortcut(int modificationKeys, char character) {
		focus();
		keyboard().pressShortcut(modificationKeys, character);
		return this;
	}

	public AbstractSWTBot<T> pressShortcut(int modificationKeys, int keyCode, char character) {
		focus();
		keyboard().pressShortcut(modificationKeys, keyCode, character);
		return this;
	}

	public AbstractSWTBot<T> pressShortcut(KeyStroke... keys) {
		focus();
		keyboard().pressShortcut(keys);
		return this;
	}

	/** The item of the context menu that shows this text. */
	public SWTBotMenu contextMenu(String text) {
		return contextMenu().menu(text);
	}

	public SWTBotRootMenu contextMenu() {
		Menu menu = ask(() -> {
			Control control = menuOwner();
			Event event = new Event();
			event.widget = control;
			event.detail = SWT.MENU_MOUSE;
			event.doit = true;
			Rectangle area = control.getBounds();
			event.x = control.toDisplay(0, 0).x + area.width / 2;
			event.y = control.toDisplay(0, 0).y + area.height / 2;
			control.notifyListeners(SWT.MenuDetect, event);
			return control.getMenu();
		});
		if (menu == null) {
			throw new WidgetNotFoundException("no context menu on " + this);
		}
		return new SWTBotRootMenu(menu);
	}

	/** The control whose context menu is this widget's. Called in the UI thread. */
	protected Control menuOwner() {
		return (Control) widget;
	}

	protected AbstractSWTBot<T> click() {
		waitForEnabled();
		later(SWT.MouseDown, SWT.MouseUp, SWT.Selection);
		return this;
	}

	protected Keyboard keyboard() {
		return KeyboardFactory.getDefaultKeyboard();
	}

	protected void waitForEnabled() {
		new SWTBot().waitUntil(Conditions.widgetIsEnabled(this));
	}

	/** Sends events in the UI thread without waiting for what they set off: it may be a modal dialog. */
	protected void later(int... types) {
		for (int type : types) {
			later(type, event(type));
		}
	}

	protected void later(int type, Event event) {
		UIThreadRunnable.asyncExec(display, () -> {
			if (!widget.isDisposed()) {
				widget.notifyListeners(type, event);
			}
		});
		afterStep();
	}

	/** Sends an event in the UI thread and waits for what it sets off. */
	protected void notify(int type, Event event) {
		tell(() -> widget.notifyListeners(type, event));
		afterStep();
	}

	protected Event event(int type) {
		Event event = new Event();
		event.type = type;
		event.display = display;
		event.widget = widget;
		event.time = (int) System.currentTimeMillis();
		if (type == SWT.MouseDown || type == SWT.MouseUp || type == SWT.MouseDoubleClick) {
			event.button = 1;
			event.count = type == SWT.MouseDoubleClick ? 2 : 1;
		}
		return event;
	}

	protected <R> R ask(Result<R> question) {
		return UIThreadRunnable.syncExec(display, question);
	}

	protected void tell(VoidResult order) {
		UIThreadRunnable.syncExec(display, order);
	}

	private void focus() {
		tell(() -> {
			if (widget instanceof Control control && !control.isFocusControl()) {
				control.getShell().forceActive();
				control.forceFocus();
			}
		});
	}

	private static void afterStep() {
		new SWTBot().sleep(SWTBotPreferences.PLAYBACK_DELAY);
		UIThreadRunnable.syncExec(() -> {
			// what was queued before has had its turn
		});
	}

	@Override
	public String toString() {
		return ask(() -> widget.isDisposed() ? "a disposed widget" : widget.toString());
	}
}
