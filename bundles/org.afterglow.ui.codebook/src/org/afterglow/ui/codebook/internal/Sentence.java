package org.afterglow.ui.codebook.internal;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above the tree that takes room only while there is something to say. */
final class Sentence {

	private final Composite strip;
	private final Label label;

	Sentence(Composite view) {
		strip = new Composite(view, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 14;
		layout.marginHeight = 0;
		strip.setLayout(layout);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.exclude = true;
		strip.setLayoutData(wide);
		strip.setVisible(false);
		label = WidgetKey.key(new Label(strip, SWT.WRAP), "codebook.sentence");
		label.setForeground(Theme.colour(Tone.INK2));
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** @param text empty: nothing, and no room is taken */
	void say(String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
			((GridData) strip.getLayoutData()).exclude = text.isEmpty();
			strip.setVisible(!text.isEmpty());
			strip.getParent().layout(true, true);
		}
	}
}
