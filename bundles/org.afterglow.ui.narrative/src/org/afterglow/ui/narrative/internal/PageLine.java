package org.afterglow.ui.narrative.internal;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line above or below the text: something at the left, in the column, and something at the right. */
final class PageLine {

	private static final int INSET = 10;
	private static final int RIGHT = 16;

	private final Composite line;
	private final GridLayout layout = new GridLayout(2, false);
	private final Label left;
	private final Label right;

	/** @param edge {@link SWT#TOP} or {@link SWT#BOTTOM}: where it is parted from the text */
	PageLine(Composite parent, int edge, String key) {
		line = new Composite(parent, SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		layout.marginWidth = 0;
		layout.marginHeight = INSET;
		layout.marginRight = RIGHT;
		line.setLayout(layout);
		left = label(key + ".left", SWT.FILL);
		right = label(key + ".right", SWT.END);
		line.addPaintListener(event -> {
			Rectangle room = line.getClientArea();
			int y = edge == SWT.TOP ? 0 : room.height - 1;
			event.gc.setForeground(Theme.colour(Tone.LINE));
			event.gc.drawLine(0, y, room.width, y);
		});
	}

	void left(String text) {
		put(left, text);
	}

	void right(String text) {
		put(right, text);
	}

	/** Begins where the column does. */
	void inset(int pixels) {
		if (layout.marginLeft != pixels) {
			layout.marginLeft = pixels;
			line.layout();
		}
	}

	/** Wears the colours of the theme. */
	void dress() {
		line.setBackground(Theme.colour(Tone.PAGE));
		for (Label label : new Label[] { left, right }) {
			label.setBackground(Theme.colour(Tone.PAGE));
			label.setForeground(Theme.colour(Tone.INK3));
		}
	}

	private Label label(String key, int side) {
		Label label = WidgetKey.key(new Label(line, SWT.NONE), key);
		label.setFont(Theme.small());
		label.setLayoutData(new GridData(side, SWT.CENTER, side == SWT.FILL, false));
		return label;
	}

	private void put(Label label, String text) {
		// Ampersands in labels are mnemonics.
		String shown = text.replace("&", "&&");
		if (!label.isDisposed() && !label.getText().equals(shown)) {
			label.setText(shown);
			line.layout();
		}
	}
}
