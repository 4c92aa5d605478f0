package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;

/** A window or a dialog. */
public class SWTBotShell extends AbstractSWTBot<Shell> {

	public SWTBotShell(Shell widget) {
		super(widget);
	}

	/** Brings it to the front and waits until it is there. */
	public SWTBotShell activate() {
		tell(() -> {
			widget.setMinimized(false);
			widget.forceActive();
			widget.setFocus();
		});
		return this;
	}

	public void close() {
		display.asyncExec(() -> {
			if (!widget.isDisposed()) {
				widget.close();
			}
		});
	}

	public boolean isOpen() {
		return ask(() -> !widget.isDisposed() && widget.isVisible());
	}

	@Override
	public boolean isActive() {
		return ask(() -> !widget.isDisposed() && display.getActiveShell() == widget);
	}

	/** A bot that looks in this shell only. */
	public SWTBot bot() {
		return new SWTBot(widget);
	}

	/** The menu bar. */
	public SWTBotRootMenu menu() {
		Menu bar = ask(widget::getMenuBar);
		if (bar == null) {
			throw new WidgetNotFoundException("no menu bar on " + this);
		}
		return new SWTBotRootMenu(bar);
	}

	@Override
	protected Control menuOwner() {
		return widget;
	}
}
