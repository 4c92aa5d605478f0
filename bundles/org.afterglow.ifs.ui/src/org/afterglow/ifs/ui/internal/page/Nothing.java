package org.afterglow.ifs.ui.internal.page;

import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** In place of a map that has nothing on it: a sentence, and one thing to do. */
final class Nothing {

	private static final int WIDE = 320;

	private final Composite control;
	private final Label sentence;
	private final Button begin;

	Nothing(Composite parent, Runnable act) {
		control = WidgetKey.paper(new Composite(parent, SWT.NONE));
		control.setBackground(Theme.colour(Tone.PAGE));
		control.setLayout(new GridLayout());
		control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sentence = WidgetKey.key(new Label(control, SWT.WRAP | SWT.CENTER), "parts.nothing");
		sentence.setForeground(Theme.colour(Tone.INK2));
		sentence.setBackground(Theme.colour(Tone.PAGE));
		GridData middle = new GridData(SWT.CENTER, SWT.END, true, true);
		middle.widthHint = WIDE;
		sentence.setLayoutData(middle);
		begin = WidgetKey.key(new Button(control, SWT.PUSH), "parts.first");
		begin.setText(Messages.firstPart);
		begin.addListener(SWT.Selection, event -> act.run());
		begin.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
	}

	static String sentence(boolean on, MapModel model, boolean empty) {
		if (!on) {
			return Messages.switchedOff;
		}
		if (model.client().isEmpty()) {
			return Messages.nobody;
		}
		return model.records().isEmpty() ? "" : empty ? Messages.noParts : "";
	}

	void say(String words, boolean offer) {
		sentence.setText(words);
		begin.setVisible(offer);
	}

	void show(boolean seen) {
		MapPage.shown(control, seen);
	}

	/** False if there is nothing to press. */
	boolean setFocus() {
		return begin.isVisible() && begin.setFocus();
	}
}
