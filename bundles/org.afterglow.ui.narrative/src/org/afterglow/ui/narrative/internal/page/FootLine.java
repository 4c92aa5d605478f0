package org.afterglow.ui.narrative.internal.page;

import org.afterglow.model.TextSpan;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below the text: how many words and codings there are, and how many words are selected. */
public final class FootLine {

	private static final int INSET = 7;
	private static final int QUIET_MILLIS = 80;

	private final Composite line;
	private final GridLayout layout = new GridLayout();
	private final Label counts;

	public FootLine(Composite page) {
		line = new Composite(page, SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		layout.marginWidth = 0;
		layout.marginHeight = INSET;
		line.setLayout(layout);
		counts = WidgetKey.key(new Label(line, SWT.WRAP), "narrative.foot.left");
		counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		line.addPaintListener(event -> {
			event.gc.setForeground(Theme.colour(Tone.LINE));
			event.gc.drawLine(0, 0, line.getClientArea().width, 0);
		});
	}

	/** Counts in the document from now on, a moment after each change: who types does not wait for a label, and sees it in the next pause. */
	public void follow(StyledText text, CodedDocument document) {
		Counter counter = new Counter(text, document);
		document.listen(counter);
		text.addDisposeListener(event -> document.stopListening(counter));
		text.addListener(SWT.Selection, event -> counter.soon());
		text.addCaretListener(event -> counter.soon());
		counter.run();
	}

	/** Begins where the column does. */
	public void inset(int pixels) {
		if (layout.marginLeft != pixels) {
			layout.marginLeft = pixels;
			line.layout();
		}
	}

	/** Shows or folds the line. */
	public void show(boolean shown) {
		((GridData) line.getLayoutData()).exclude = !shown;
		line.setVisible(shown);
	}

	/** Wears the colours of the theme. */
	public void dress() {
		line.setBackground(Theme.colour(Tone.PAGE));
		counts.setBackground(Theme.colour(Tone.PAGE));
		counts.setForeground(Theme.colour(Tone.INK3));
		counts.setFont(Theme.small());
	}

	private void say(String words) {
		// Ampersands in labels are mnemonics.
		String shown = words.replace("&", "&&");
		if (!counts.isDisposed() && !counts.getText().equals(shown)) {
			counts.setText(shown);
			Point size = counts.getSize();
			if (size.x > 0 && counts.computeSize(size.x, SWT.DEFAULT).y != size.y) {
				counts.requestLayout();
			}
		}
	}

	private final class Counter implements DocumentListener, Runnable {

		private final StyledText text;
		private final CodedDocument document;
		private final Lull lull;
		private boolean waiting;

		private Counter(StyledText text, CodedDocument document) {
			this.text = text;
			this.document = document;
			lull = Lull.of(text);
		}

		@Override
		public void textChanged(int start, int end) {
			lull.typed(this);
		}

		@Override
		public void marksChanged(int start, int end) {
			soon();
		}

		void soon() {
			if (!lull.takes(this) && !waiting) {
				waiting = true;
				text.getDisplay().timerExec(QUIET_MILLIS, this);
			}
		}

		@Override
		public void run() {
			waiting = false;
			if (text.isDisposed()) {
				return;
			}
			long codings = document.marks().stream().filter(mark -> mark.coding().isPresent()).count();
			String said = Messages.with(Messages.foot, document.words(), codings);
			int lost = document.lost().size();
			if (lost > 0) {
				said = Messages.with(Messages.footLost, said, lost);
			}
			Point selection = text.getSelection();
			if (selection.x < selection.y) {
				String words = new TextSpan(selection.x, selection.y).in(document.document().get());
				said = Messages.with(Messages.footSelected, said, NarrativeSummary.wordsIn(words));
			}
			say(said);
		}
	}
}
