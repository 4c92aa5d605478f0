package org.afterglow.ui.narrative.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.CodeHighlights;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.CodedPage;
import org.afterglow.ui.narrative.internal.margin.HighlightStyler;
import org.afterglow.ui.narrative.internal.margin.Sight;
import org.afterglow.ui.narrative.internal.margin.StripesMargin;
import org.afterglow.ui.narrative.internal.passage.PassageHover;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What a narrative editor looks like: head line, strip, text with its margin, foot line. Knows no records. */
final class NarrativePage implements DocumentListener, CodedPage {

	private static final int LOADING_AFTER_MILLIS = 300;
	private static final int FLASH_MILLIS = 1000;

	private static final int LARGE = 200_000;
	private static final int QUIET_MILLIS = 150;

	private final Runnable place = this::place;
	private final Composite page;
	private final PageLine head;
	private final Strip strip;
	private final Composite body;
	private final PageLine foot;
	private final String title;
	private final CodeHighlights highlights;
	private Optional<Sheet> sheet = Optional.empty();
	private List<PassageHover> hovers = List.of();
	private CodeTable codes = CodeTable.EMPTY;
	private Optional<TextSpan> flash = Optional.empty();

	/** What there is once the narrative was read. */
	private record Sheet(CodedDocument document, ReadingText reading, StripesMargin margin) {
	}

	NarrativePage(Composite parent, String title, CodeHighlights highlights) {
		this.title = title;
		this.highlights = highlights;
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		page.setLayout(layout);
		head = new PageLine(page, SWT.BOTTOM, "narrative.head");
		strip = new Strip(page);
		body = new Composite(page, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.addListener(SWT.Resize, event -> resized());
		foot = new PageLine(page, SWT.TOP, "narrative.foot");
		page.setBackground(Theme.colour(Tone.PAGE));
		body.setBackground(Theme.colour(Tone.PAGE));
		head.dress();
		foot.dress();
		page.getDisplay().timerExec(LOADING_AFTER_MILLIS, this::sayLoading);
	}

	/** Shows the document from now on. */
	void open(CodedDocument document, CodeTable table) {
		codes = table;
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		ReadingText reading = new ReadingText(body, title);
		StyledText text = reading.text();
		HighlightStyler styler = new HighlightStyler(document, () -> codes, highlights, page.getDisplay().getHighContrast());
		StripesMargin margin = new StripesMargin(body, text, document, () -> codes);
		sheet = Optional.of(new Sheet(document, reading, margin));
		place();
		text.addLineStyleListener(styler);
		highlights.follow(text, text::redraw);
		reading.viewer().setDocument(document.document());
		reading.viewer().addViewportListener(offset -> margin.redraw());
		text.addListener(SWT.Resize, event -> margin.redraw());
		text.addPaintListener(event -> paintOver(text, event.gc));
		hovers = List.of(new PassageHover(text, point -> marksAt(document, text, point), this::codes),
				new PassageHover(margin.control(), point -> margin.markAt(point).stream().toList(), this::codes));
		hovers.forEach(PassageHover::activate);
		margin.onClick(mark -> reveal(mark.span()));
		document.listen(this);
		text.addDisposeListener(event -> document.stopListening(this));
		margin.control().moveAbove(text);
		sayFoot(document);
	}

	Composite control() {
		return page;
	}

	Optional<StyledText> text() {
		return sheet.map(open -> open.reading().text());
	}

	Strip strip() {
		return strip;
	}

	PageLine head() {
		return head;
	}

	/** The cards over coded words; none before the narrative was read. */
	List<PassageHover> hovers() {
		return hovers;
	}

	@Override
	public CodeTable codes() {
		return codes;
	}

	@Override
	public void codes(CodeTable table) {
		codes = table;
		sheet.ifPresent(open -> {
			open.reading().text().redraw();
			open.margin().redraw();
		});
	}

	@Override
	public void reveal(TextSpan span) {
		sheet.ifPresent(open -> {
			StyledText text = open.reading().text();
			Approach.to(text, span.start(), () -> select(text, span));
		});
	}

	private void select(StyledText text, TextSpan span) {
		int end = Math.min(span.end(), text.getCharCount());
		int start = Math.min(span.start(), end);
		text.setSelection(start, end);
		flash = start == end ? Optional.empty() : Optional.of(new TextSpan(start, end));
		text.redraw();
		text.getDisplay().timerExec(FLASH_MILLIS, () -> endFlash(text));
	}

	@Override
	public void textChanged(int start, int end) {
		flash = Optional.empty();
		sheet.ifPresent(open -> sayFoot(open.document()));
	}

	@Override
	public void marksChanged(int start, int end) {
		sheet.ifPresent(open -> {
			StyledText text = open.reading().text();
			TextSpan near = Sight.kept(text);
			int from = Math.max(start, near.start());
			int to = Math.min(end, near.end());
			if (from < to) {
				text.redrawRange(from, to - from, true);
			}
			sayFoot(open.document());
		});
	}

	@Override
	public void stepDone(int start, int end) {
		sheet.ifPresent(open -> {
			StyledText text = open.reading().text();
			text.setSelection(Math.min(end, text.getCharCount()));
			text.showSelection();
		});
	}

	/** Breaking a very long text into lines anew takes a while: not at every pixel while the window is drawn larger. */
	private void resized() {
		boolean large = text().filter(text -> text.getCharCount() > LARGE).isPresent();
		if (large) {
			page.getDisplay().timerExec(QUIET_MILLIS, place);
		} else {
			place();
		}
	}

	private void place() {
		sheet.filter(open -> !open.reading().text().isDisposed()).ifPresent(open -> place(open, open.reading().text()));
	}

	private void place(Sheet open, StyledText text) {
		Rectangle room = body.getClientArea();
		int bar = text.getVerticalBar() == null ? 0 : text.getVerticalBar().getSize().x;
		Column column = Column.in(Math.max(0, room.width - bar), open.reading().characterWidth());
		text.setBounds(room);
		open.reading().place(column);
		int gap = Math.min(20, column.right() / 8);
		int x = column.left() + column.width() + gap;
		open.margin().place(new Rectangle(x, 0, Math.max(0, room.width - bar - x), room.height), column.names());
		head.inset(column.left());
		foot.inset(column.left());
	}

	private static List<Mark> marksAt(CodedDocument document, StyledText text, Point point) {
		int offset = text.getOffsetAtPoint(point);
		return offset < 0 ? List.of()
				: document.marksTouching(offset, 1).stream().filter(mark -> mark.coding().isPresent()).toList();
	}

	private void sayFoot(CodedDocument document) {
		int codings = (int) document.marks().stream().filter(mark -> mark.coding().isPresent()).count();
		String counts = Messages.with(Messages.foot, document.words(), codings);
		int lost = document.lost().size();
		foot.left(lost == 0 ? counts : Messages.with(Messages.footLost, counts, lost));
	}

	private void sayLoading() {
		if (!page.isDisposed() && sheet.isEmpty()) {
			Label loading = WidgetKey.key(new Label(body, SWT.NONE), "narrative.loading");
			loading.setText(Messages.loading);
			loading.setForeground(Theme.colour(Tone.INK2));
			Point size = loading.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			Rectangle room = body.getClientArea();
			loading.setBounds((room.width - size.x) / 2, room.height / 3, size.x, size.y);
		}
	}

	private void paintOver(StyledText text, GC gc) {
		if (text.getCharCount() == 0) {
			gc.setForeground(Theme.colour(Tone.INK3));
			gc.setFont(Theme.reading());
			gc.drawText(Messages.empty, text.getLeftMargin(), text.getTopMargin(), true);
		}
		flash.filter(span -> span.end() <= text.getCharCount()).ifPresent(span -> {
			Rectangle around = text.getTextBounds(span.start(), span.end() - 1);
			gc.setForeground(Theme.colour(Tone.DUSK));
			gc.setLineWidth(2);
			gc.drawRectangle(around.x - 2, around.y - 2, around.width + 4, around.height + 4);
		});
	}

	private void endFlash(StyledText text) {
		flash = Optional.empty();
		if (!text.isDisposed()) {
			text.redraw();
		}
	}
}
