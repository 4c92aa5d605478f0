package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBot<Button> {

	public SWTBotRadio(Button widget) {
		super(widget);
	}

	@Override
	public SWTBotRadio click() {
		waitForEnabled();
		tell(() -> {
			for (var other : widget.getParent().getChildren()) {
				if (other instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
					button.setSelection(button == widget);
				}
			}
		});
		super.click();
		return this;
	}

	public boolean isSelected() {
		return ask(widget::getSelection);
	}
}
