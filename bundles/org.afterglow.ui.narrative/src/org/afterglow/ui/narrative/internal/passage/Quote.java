package org.afterglow.ui.narrative.internal.passage;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A client's words standing alone: the reading face, an ember bar at the left. */
final class Quote {

	private static final int POINTS = 11;
	private static final int BAR = 3;
	private static final int INSET = 10;
	private static final int LONGEST = 600;

	private final Composite frame;
	private final Label words;

	Quote(Composite parent) {
		frame = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		layout.marginLeft = BAR + INSET;
		frame.setLayout(layout);
		words = WidgetKey.key(new Label(frame, SWT.WRAP), "passage.quote");
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		frame.addListener(SWT.Paint, event -> {
			event.gc.setBackground(Theme.colour(Tone.EMBER));
			event.gc.fillRectangle(0, 0, BAR, frame.getClientArea().height);
		});
		dress();
	}

	Composite control() {
		return frame;
	}

	void show(String quote) {
		PassageBody.say(words,
				quote.length() <= LONGEST ? quote : quote.substring(0, quote.offsetByCodePoints(0, LONGEST / 2)) + "\u2026");
	}

	void dress() {
		frame.setBackground(Theme.colour(Tone.PANEL));
		words.setBackground(Theme.colour(Tone.PANEL));
		words.setForeground(Theme.colour(Tone.INK));
		words.setFont(Theme.reading(POINTS));
	}
}
