package org.afterglow.ui.clients.internal;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence above a list that takes no room while it is empty. */
final class Sentence {

	private static final int INSET = 14;

	private final Composite strip;
	private final Label label;

	Sentence(Composite page, String key) {
		strip = new Composite(page, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = 0;
		strip.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		strip.setLayoutData(data);
		strip.setVisible(false);
		label = WidgetKey.key(new Label(strip, SWT.WRAP), key);
		label.setForeground(Theme.colour(Tone.INK2));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 100;
		label.setLayoutData(wide);
	}

	/** @param text empty for none */
	void say(String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
			((GridData) strip.getLayoutData()).exclude = text.isEmpty();
			strip.setVisible(!text.isEmpty());
			strip.getParent().layout(true, true);
		}
	}
}
