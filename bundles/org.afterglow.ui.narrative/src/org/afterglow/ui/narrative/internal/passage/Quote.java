package org.afterglow.ui.narrative.internal.passage;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A client's words standing alone: the reading face, an ember bar at the left. */
final class Quote {

	private static final int POINTS = 11;
	private static final int BAR = 3;
	private static final int INSET = 13;
	private static final int LONGEST = 600;
	private static final double LEADING = 0.35;

	private final Composite frame;
	private final StyledText words;

	Quote(Composite parent) {
		frame = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginLeft = INSET;
		frame.setLayout(layout);
		words = WidgetKey.key(new StyledText(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS), "passage.quote");
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		WidgetKey.spoken(words, Messages.passageQuote);
		words.setCaret(null);
		words.setEditable(false);
		frame.addListener(SWT.Paint, event -> {
			event.gc.setBackground(Theme.colour(Tone.EMBER));
			event.gc.fillRectangle(0, 0, BAR, frame.getClientArea().height);
		});
		dress();
	}

	Composite control() {
		return frame;
	}

	/** @return true if the room it needs may have changed */
	boolean show(String quote) {
		String shown = quote.length() <= LONGEST ? quote : quote.substring(0, quote.offsetByCodePoints(LONGEST, 0)) + "\u2026";
		if (words.getText().equals(shown)) {
			return false;
		}
		words.setText(shown);
		return true;
	}

	void dress() {
		frame.setBackground(Theme.colour(Tone.PANEL));
		words.setBackground(Theme.colour(Tone.PANEL));
		words.setForeground(Theme.colour(Tone.INK));
		words.setFont(Theme.reading(POINTS));
		words.setLineSpacing((int) Math.round(words.getLineHeight() * LEADING / 2));
	}
}
