package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** A field to write in. */
public class SWTBotText extends AbstractSWTBot<Text> {

	public SWTBotText(Text widget) {
		super(widget);
	}

	/** Puts the text in at once. */
	public SWTBotText setText(String text) {
		setFocus();
		tell(() -> widget.setText(text));
		return this;
	}

	/** Types the text, key by key. */
	public SWTBotText typeText(String text) {
		return typeText(text, SWTBotPreferences.TYPE_INTERVAL);
	}

	public SWTBotText typeText(String text, int interval) {
		setFocus();
		keyboard().typeText(text, interval);
		return this;
	}

	public SWTBotText selectAll() {
		tell(widget::selectAll);
		return this;
	}

	public boolean isReadOnly() {
		return ask(() -> (widget.getStyle() & SWT.READ_ONLY) != 0);
	}
}
