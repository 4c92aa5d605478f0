package org.afterglow.ui.search.internal.results;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * About how wide text is in a font, from the widths of its letters: measuring hundreds of sentences with every key would cost
 * more than searching them.
 */
final class LetterWidths {

	private static final int KNOWN = 0x250;

	private final Font font;
	private final int[] widths = new int[KNOWN];
	private final int other;

	private LetterWidths(Font font, GC gc) {
		this.font = font;
		for (char letter = ' '; letter < KNOWN; letter++) {
			widths[letter] = gc.getAdvanceWidth(letter);
		}
		other = widths['m'];
	}

	/** The same widths again if they are of this font, or its own. */
	static LetterWidths of(Font font, LetterWidths before, Control owner) {
		if (before != null && before.font == font) {
			return before;
		}
		GC gc = new GC(owner);
		try {
			gc.setFont(font);
			return new LetterWidths(font, gc);
		} finally {
			gc.dispose();
		}
	}

	int of(String text) {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			width += letter < KNOWN ? widths[letter] : other;
		}
		return width;
	}
}
