package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;

/** A field with a list to choose from. */
public class SWTBotCombo extends AbstractSWTBot<Combo> {

	public SWTBotCombo(Combo widget) {
		super(widget);
	}

	public void setSelection(String text) {
		int index = ask(() -> widget.indexOf(text));
		if (index < 0) {
			throw new WidgetNotFoundException("the list does not hold: " + text);
		}
		setSelection(index);
	}

	public void setSelection(int index) {
		waitForEnabled();
		tell(() -> widget.select(index));
		later(SWT.Selection);
	}

	public void setText(String text) {
		waitForEnabled();
		tell(() -> widget.setText(text));
	}

	public String[] items() {
		return ask(widget::getItems);
	}

	/** What is chosen, or an empty text. */
	public String selection() {
		return ask(() -> widget.getSelectionIndex() < 0 ? "" : widget.getItem(widget.getSelectionIndex()));
	}

	public int selectionIndex() {
		return ask(widget::getSelectionIndex);
	}
}
