package org.afterglow.ui.narrative.internal.page;

import org.afterglow.model.NarrativeText;
import org.afterglow.ui.News;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.Admission;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** The sheet of paper: the text in the reading face, in a column, with the editor's door for what is typed or pasted. */
public final class ReadingText {

	private static final double LINE = 1.7;
	/** Beside the words there is room for the line around a passage, and for a pointer that begins a little early. */
	public static final int LEFT = 12;
	private static final int RIGHT = 6;
	private static final int TOP = 6;
	private static final double POINTS_PER_INCH = 72;

	private final TextViewer viewer;
	private final StyledText text;
	private String heldHalf = "";
	private double characterWidth;
	private int smallHeight;

	public ReadingText(Composite parent, String title) {
		viewer = new TextViewer(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text = WidgetKey.key(viewer.getTextWidget(), "narrative.text");
		WidgetKey.spoken(text, Messages.with(Messages.editorName, title));
		text.setMargins(LEFT, TOP, RIGHT, TOP);
		text.setAlwaysShowScrollBars(true);
		viewer.setEventConsumer(this::admit);
		text.addVerifyKeyListener(event -> {
			if (event.keyCode == SWT.END && event.stateMask == SWT.MOD1) {
				event.doit = false;
				Approach.to(text, text.getCharCount(), () -> text.setSelection(text.getCharCount()));
			}
		});
		dress();
		readAnew();
	}

	public TextViewer viewer() {
		return viewer;
	}

	public StyledText text() {
		return text;
	}

	/** Average width of a character of the reading face in pixels. */
	public double characterWidth() {
		return characterWidth;
	}

	/** Of the names and keys beside the text. */
	public int smallHeight() {
		return smallHeight;
	}

	/** Takes colours from the theme. */
	public void dress() {
		text.setBackground(Theme.colour(Tone.PAGE));
		text.setForeground(Theme.colour(Tone.PAGE_INK));
		text.setSelectionBackground(Theme.colour(Tone.DUSK));
		text.setSelectionForeground(Theme.colour(Tone.PAGE));
	}

	/** Takes face and size of the reading text; lines are broken anew only if they have changed. */
	public void readAnew() {
		Font reading = Theme.reading();
		if (reading.equals(text.getFont())) {
			return;
		}
		text.setFont(reading);
		GC gc = new GC(text);
		try {
			gc.setFont(reading);
			FontMetrics metrics = gc.getFontMetrics();
			characterWidth = metrics.getAverageCharacterWidth();
			FontData face = reading.getFontData()[0];
			Point dpi = text.getDisplay().getDPI();
			int wanted = (int) Math.round(LINE * face.getHeight() * dpi.y / POINTS_PER_INCH);
			text.setLineSpacing(Math.max(0, wanted - metrics.getHeight()));
			gc.setFont(Theme.small());
			smallHeight = gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	/** True if the lines have to be broken anew for the column. */
	public boolean breaksAnew(Column column) {
		return text.getSize().x != width(column);
	}

	/** Puts the text where the column is; margins stay, so that nothing is measured that did not change. */
	public void place(Column column, int y, int height) {
		text.setBounds(column.left() - LEFT, y, width(column), height);
	}

	private static int width(Column column) {
		return LEFT + column.width() + RIGHT;
	}

	/** The door: what a narrative may not hold does not come in. */
	private void admit(VerifyEvent event) {
		String wanted = heldHalf + event.text;
		heldHalf = "";
		// An input method hands over a character beyond the first 65,536 in two halves, a key each.
		if (wanted.length() == 1 && Character.isHighSurrogate(wanted.charAt(0))) {
			heldHalf = wanted;
			event.doit = false;
			return;
		}
		String clean = Admission.clean(wanted);
		if (!wanted.isEmpty() && clean.isEmpty()) {
			event.doit = false;
		} else if (Admission.tooLong(text.getCharCount() - (event.end - event.start) + clean.length())) {
			event.doit = false;
			News.say(Messages.with(Messages.tooLong, NarrativeText.LONGEST));
		} else {
			event.text = clean;
		}
	}
}
