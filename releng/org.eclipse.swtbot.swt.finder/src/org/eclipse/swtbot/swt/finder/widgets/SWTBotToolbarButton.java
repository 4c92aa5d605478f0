package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

	public SWTBotToolbarButton(ToolItem widget) {
		super(widget);
	}

	@Override
	public SWTBotToolbarButton click() {
		waitForEnabled();
		later(SWT.Selection);
		return this;
	}

	@Override
	public boolean isEnabled() {
		return ask(widget::isEnabled);
	}

	public boolean isChecked() {
		return ask(widget::getSelection);
	}

	@Override
	protected Control menuOwner() {
		return widget.getParent();
	}
}
