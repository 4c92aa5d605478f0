package org.afterglow.ui.narrative.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.model.TextSpan;
import org.afterglow.codebook.Codebook;
import org.afterglow.ui.CodeHighlights;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.margin.HighlightStyler;
import org.afterglow.ui.narrative.internal.margin.StripesMargin;
import org.afterglow.ui.narrative.internal.margin.Underlines;
import org.afterglow.ui.narrative.internal.page.Column;
import org.afterglow.ui.narrative.internal.page.Flash;
import org.afterglow.ui.narrative.internal.page.Messages;
import org.afterglow.ui.narrative.internal.page.Neighbours;
import org.afterglow.ui.narrative.internal.page.PageScroll;
import org.afterglow.ui.narrative.internal.page.PhaseGutter;
import org.afterglow.ui.narrative.internal.page.ReadingText;
import org.afterglow.ui.narrative.internal.page.Siblings;
import org.afterglow.ui.narrative.internal.passage.PassageCards;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The paper between head and foot: the text in its column, phases at its left, stripes at its right. */
final class Sheet implements DocumentListener {

	private static final int GAP = 20;
	/** So many changes are shown at once rather than one after the other. */
	private static final int MANY = 20;

	private final Composite body;
	private final CodedDocument document;
	private final ReadingText reading;
	private final StyledText text;
	private final PhaseGutter phases;
	private final StripesMargin margin;
	private final Neighbours neighbours;
	private final PageScroll scroll;
	private final Flash flash;
	private final PassageCards cards;

	/** @param body has a vertical scroll bar and nothing in it */
	Sheet(Composite body, String title, CodedDocument document, Supplier<CodeTable> codes, CodeHighlights highlights,
			Siblings siblings, Codebook codebook, Touches touches) {
		this.body = body;
		this.document = document;
		reading = new ReadingText(body, title);
		text = reading.text();
		phases = new PhaseGutter(body, text, document);
		margin = new StripesMargin(body, text, document, codes, touches);
		neighbours = new Neighbours(body, text, siblings);
		scroll = new PageScroll(body, text);
		flash = new Flash(text);
		HighlightStyler styler = new HighlightStyler(document, codes, highlights);
		text.addLineStyleListener(styler);
		Underlines.on(text, styler, codes);
		highlights.follow(text, text::redraw);
		text.addPaintListener(event -> teach(event.gc));
		cards = new PassageCards(text, document, margin, codes, codebook, touches);
		scroll.onScroll(this::scrolled);
		body.addListener(SWT.MouseDown, this::clickedBeside);
		document.listen(this);
		text.addDisposeListener(event -> document.stopListening(this));
		dress();
	}

	/** After the sheet has its place: lines are broken once. */
	void fill() {
		reading.viewer().setDocument(document.document());
		if (!neighbours.follow()) {
			place();
		}
	}

	@Override
	public void editsBegin(int edits) {
		if (edits > MANY) {
			reading.viewer().setRedraw(false);
		}
	}

	@Override
	public void editsEnd(int edits) {
		if (edits > MANY) {
			reading.viewer().setRedraw(true);
		}
	}

	StyledText text() {
		return text;
	}

	StripesMargin margin() {
		return margin;
	}

	PhaseGutter phases() {
		return phases;
	}

	Neighbours neighbours() {
		return neighbours;
	}

	Flash flash() {
		return flash;
	}

	PassageCards cards() {
		return cards;
	}

	/** Takes face and size of the reading text. */
	void readAnew() {
		reading.readAnew();
	}

	/** Takes colours from the theme. */
	void dress() {
		reading.dress();
		neighbours.dress();
		body.setBackground(Theme.colour(Tone.PAGE));
	}

	/** Where the column would stand in the room there is. */
	Column column() {
		return Column.in(body.getSize().x - scroll.barWidth(), reading.characterWidth(), reading.smallHeight());
	}

	/** True if the lines have to be broken anew for the room there is. */
	boolean breaksAnew() {
		return reading.breaksAnew(column());
	}

	void place() {
		Rectangle room = body.getClientArea();
		Column column = column();
		int above = neighbours.above();
		reading.place(column, above, Math.max(0, room.height - above - neighbours.below()));
		// Where there is little room the names need it more.
		int gap = Math.min(GAP, column.right() / 20);
		int x = column.left() + column.width() + gap;
		int height = text.getSize().y;
		margin.place(new Rectangle(x, above, Math.max(0, room.width - x), height), column.names());
		phases.place(new Rectangle(0, above, column.names() ? column.left() - ReadingText.LEFT : 0, height));
		neighbours.place(room, column.left());
	}

	/** Selects what is there of the words. */
	void select(TextSpan span) {
		int end = Math.min(span.end(), text.getCharCount());
		text.setSelection(Math.min(span.start(), end), end);
	}

	private void scrolled() {
		margin.redraw();
		phases.redraw();
		if (!neighbours.follow()) {
			// Not while the text is being painted.
			body.getDisplay().asyncExec(this::giveRoom);
		}
	}

	private void giveRoom() {
		if (!text.isDisposed()) {
			boolean end = neighbours.below() > 0;
			place();
			if (end) {
				// The last line stays in sight above what follows it.
				text.setTopIndex(text.getLineCount() - 1);
			}
		}
	}

	/** Beside the column the paper is still the page. */
	private void clickedBeside(Event event) {
		Point inText = text.toControl(body.toDisplay(event.x, event.y));
		Optional<Integer> offset = Optional.of(text.getOffsetAtPoint(new Point(inText.x < 0 ? 0 : text.getSize().x, inText.y)))
				.filter(found -> found >= 0);
		offset.ifPresent(text::setSelection);
		text.setFocus();
	}

	private void teach(GC gc) {
		if (text.getCharCount() == 0) {
			gc.setForeground(Theme.colour(Tone.INK3));
			gc.setFont(Theme.reading());
			int left = text.getLeftMargin();
			gc.drawText(Messages.empty, left + 2, text.getLinePixel(0), true);
		}
	}
}
