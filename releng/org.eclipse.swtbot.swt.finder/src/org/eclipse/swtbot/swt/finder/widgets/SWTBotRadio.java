package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Button;

/** One of several choices. */
public class SWTBotRadio extends AbstractSWTBot<Button> {

	public SWTBotRadio(Button widget) {
		super(widget);
	}

	@Override
	public SWTBotRadio click() {
		super.click();
		return this;
	}

	public boolean isSelected() {
		return ask(widget::getSelection);
	}
}
