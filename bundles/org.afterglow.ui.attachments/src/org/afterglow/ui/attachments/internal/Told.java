package org.afterglow.ui.attachments.internal;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A sentence in the place of a picture, and a hint below it. */
final class Told {

	private static final int WIDTH_IN_LETTERS = 56;

	private final Composite room;
	private final Label sentence;
	private final Label hint;

	Told(Composite parent) {
		room = new Composite(parent, SWT.NONE);
		room.setLayout(new GridLayout());
		sentence = line("attachment.sentence", SWT.BOTTOM);
		hint = line("attachment.hint", SWT.TOP);
	}

	private Label line(String key, int vertical) {
		Label label = WidgetKey.key(new Label(room, SWT.WRAP | SWT.CENTER), key);
		GridData data = new GridData(SWT.CENTER, vertical, true, true);
		label.setLayoutData(data);
		return label;
	}

	Control control() {
		return room;
	}

	void say(String what, String more) {
		set(sentence, what);
		set(hint, more);
		dress();
		room.layout(true, true);
	}

	/** A line of a reader's width, whatever the size of the letters. */
	private static void set(Label label, String text) {
		label.setText(text.replace("&", "&&"));
		GridData data = (GridData) label.getLayoutData();
		int letter = Math.max(1, label.getFont().getFontData()[0].getHeight() * 3 / 4);
		data.widthHint = Math.min(WIDTH_IN_LETTERS * letter, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
	}

	void dress() {
		room.setBackground(Theme.colour(Tone.PAGE));
		for (Label label : new Label[] { sentence, hint }) {
			label.setBackground(Theme.colour(Tone.PAGE));
		}
		sentence.setForeground(Theme.colour(Tone.PAGE_INK));
		hint.setForeground(Theme.colour(Tone.INK2));
	}
}
