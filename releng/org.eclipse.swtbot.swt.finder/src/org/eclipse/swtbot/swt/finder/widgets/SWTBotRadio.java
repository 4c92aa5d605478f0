package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** One of several choices. */
public class SWTBotRadio extends AbstractSWTBot<Button> {

	public SWTBotRadio(Button widget) {
		super(widget);
	}

	@Override
	public SWTBotRadio click() {
		waitForEnabled();
		tell(() -> {
			for (Control other : widget.getParent().getChildren()) {
				if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0) {
					radio.setSelection(radio == widget);
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
