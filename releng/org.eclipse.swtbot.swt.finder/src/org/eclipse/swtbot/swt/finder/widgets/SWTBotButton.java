package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Button;

/** A push button. */
public class SWTBotButton extends AbstractSWTBot<Button> {

	public SWTBotButton(Button widget) {
		super(widget);
	}

	@Override
	public SWTBotButton click() {
		super.click();
		return this;
	}
}
