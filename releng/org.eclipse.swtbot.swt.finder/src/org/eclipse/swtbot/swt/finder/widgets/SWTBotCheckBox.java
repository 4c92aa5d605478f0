package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Button;

/** A check box. */
public class SWTBotCheckBox extends AbstractSWTBot<Button> {

	public SWTBotCheckBox(Button widget) {
		super(widget);
	}

	@Override
	public SWTBotCheckBox click() {
		waitForEnabled();
		tell(() -> widget.setSelection(!widget.getSelection()));
		super.click();
		return this;
	}

	public void select() {
		if (!isChecked()) {
			click();
		}
	}

	public void deselect() {
		if (isChecked()) {
			click();
		}
	}

	public boolean isChecked() {
		return ask(widget::getSelection);
	}
}
