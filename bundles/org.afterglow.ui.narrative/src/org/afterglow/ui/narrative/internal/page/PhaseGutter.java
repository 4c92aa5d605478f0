package org.afterglow.ui.narrative.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.Phase;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.window.RecordWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The phases at the left of the text: that of the narrative at its first line, with the time it was told, and below it each
 * phase that passages are marked with, where it begins.
 */
public final class PhaseGutter implements DocumentListener {

	private static final int RIGHT = 12;

	private final Canvas canvas;
	private final StyledText text;
	private final CodedDocument document;
	private Optional<List<Entry>> entries = Optional.empty();
	private boolean marked;

	/** Where a phase begins. */
	private record Entry(int offset, Phase phase, Optional<Instant> told) {
	}

	public PhaseGutter(Composite page, StyledText text, CodedDocument document) {
		this.text = text;
		this.document = document;
		canvas = WidgetKey.key(new Canvas(page, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS), "narrative.phases");
		WidgetKey.spoken(canvas, Messages.phases);
		canvas.addPaintListener(event -> paint(event.gc));
		document.listen(this);
		canvas.addDisposeListener(event -> document.stopListening(this));
	}

	/** @param room without width where the margin is folded */
	public void place(Rectangle room) {
		canvas.setVisible(room.width > 0);
		canvas.setBounds(room);
	}

	/** The narrative's own phase or time was changed. */
	public void headChanged() {
		entries = Optional.empty();
		redraw();
	}

	public void redraw() {
		if (!canvas.isDisposed() && (marked || document.head().phase().isPresent())) {
			canvas.redraw();
		}
	}

	@Override
	public void textChanged(int start, int end) {
		if (marked) {
			entries = Optional.empty();
			redraw();
		}
	}

	@Override
	public void marksChanged(int start, int end) {
		entries = Optional.empty();
		marked = true;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle room = canvas.getClientArea();
		gc.setBackground(Theme.colour(Tone.PAGE));
		gc.fillRectangle(room);
		List<Entry> all = entries.orElseGet(this::read);
		entries = Optional.of(all);
		int first = text.getOffsetAtLine(text.getLineIndex(0));
		int below = 0;
		for (Entry entry : all) {
			if (entry.offset() < first && !(entry.offset() == 0 && first == 0)) {
				continue;
			}
			int y = Math.max(below, text.getLocationAtOffset(Math.min(entry.offset(), text.getCharCount())).y);
			if (y > room.height) {
				return;
			}
			below = paint(gc, entry, y, room.width - RIGHT);
		}
	}

	private static int paint(GC gc, Entry entry, int y, int right) {
		gc.setFont(Theme.bold());
		gc.setForeground(Theme.colour(Tone.EMBER));
		int below = y + 3 + write(gc, RecordWords.phase(entry.phase()), right, y + 3);
		if (entry.told().isPresent()) {
			gc.setFont(Theme.small());
			gc.setForeground(Theme.colour(Tone.INK3));
			below += write(gc, Dates.ofUser().time(entry.told().get()), right, below);
		}
		return below;
	}

	private static int write(GC gc, String words, int right, int y) {
		String shown = Shortened.end(gc, words, right);
		gc.drawText(shown, Math.max(0, right - gc.textExtent(shown).x), y, true);
		return gc.getFontMetrics().getHeight();
	}

	private List<Entry> read() {
		List<Entry> found = new ArrayList<>();
		Narrative head = document.head();
		head.phase().ifPresent(phase -> found.add(new Entry(0, phase, Optional.of(head.captured()))));
		Optional<Phase> last = head.phase();
		for (Mark mark : document.marks()) {
			Optional<Phase> phase = mark.coding().map(Coding::attributes).flatMap(attributes -> attributes.phase());
			if (phase.isPresent() && !phase.equals(last)) {
				found.add(new Entry(mark.span().start(), phase.get(), Optional.empty()));
				last = phase;
			}
		}
		marked = found.size() > head.phase().stream().count();
		return found;
	}
}
