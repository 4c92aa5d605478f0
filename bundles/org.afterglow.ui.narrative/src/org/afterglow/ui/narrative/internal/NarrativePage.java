package org.afterglow.ui.narrative.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.CodeHighlights;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.CodedPage;
import org.afterglow.ui.narrative.internal.coding.MarkActions;
import org.afterglow.ui.narrative.internal.find.FindStrip;
import org.afterglow.ui.narrative.internal.margin.Sight;
import org.afterglow.ui.narrative.internal.page.Approach;
import org.afterglow.ui.narrative.internal.page.Column;
import org.afterglow.ui.narrative.internal.page.DetailsRow;
import org.afterglow.ui.narrative.internal.page.FootLine;
import org.afterglow.ui.narrative.internal.page.HeadLine;
import org.afterglow.ui.narrative.internal.page.Neighbours;
import org.afterglow.ui.narrative.internal.page.Siblings;
import org.afterglow.ui.narrative.internal.passage.PassageHover;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What a narrative editor looks like: head line, strips, the sheet with the text, foot line. Knows no records. */
final class NarrativePage implements DocumentListener, CodedPage {

	private static final int LOADING_AFTER_MILLIS = 300;
	private static final int LARGE = 200_000;
	private static final int QUIET_MILLIS = 150;

	private final Runnable place = this::place;
	private final Composite page;
	private final HeadLine head;
	private final DetailsRow details;
	private final FindStrip find;
	private final Strip strip;
	private final Composite body;
	private final FootLine foot;
	private final String title;
	private final CodeHighlights highlights;
	private final List<Runnable> codeListeners = new ArrayList<>();
	private Optional<Sheet> sheet = Optional.empty();
	private CodeTable codes = CodeTable.EMPTY;
	private Optional<Touches> touches = Optional.empty();
	private int width;

	NarrativePage(Composite parent, String title, CodeHighlights highlights) {
		this.title = title;
		this.highlights = highlights;
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		page.setLayout(layout);
		head = new HeadLine(page);
		details = new DetailsRow(page);
		find = new FindStrip(page);
		strip = new Strip(page);
		body = new Composite(page, SWT.V_SCROLL);
		// A bar that fades in and out is painted sixty times a second for seconds, and each key waits for the next time.
		body.setScrollbarsMode(SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.addListener(SWT.Resize, event -> resized());
		foot = new FootLine(page);
		page.addListener(SWT.Resize, event -> wrap());
		dress();
		Theme.listen(page, this::dress);
		followReadingFace();
		page.getDisplay().timerExec(LOADING_AFTER_MILLIS, this::sayLoading);
	}

	/** Shows the document from now on. */
	void open(CodedDocument document, CodeTable table, Siblings siblings, Codebook codebook, Touches touching) {
		codes = table;
		touches = Optional.of(touching);
		touching.listen(() -> codeListeners.forEach(Runnable::run));
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		Sheet opened = new Sheet(body, title, document, () -> codes, highlights, siblings, codebook, touching);
		sheet = Optional.of(opened);
		place();
		opened.fill();
		document.listen(this);
		opened.text().addDisposeListener(event -> document.stopListening(this));
		foot.follow(opened.text(), document);
		find.follow(opened.text(), document, span -> Approach.to(opened.text(), span.start(), () -> opened.select(span)));
		head.place(siblings);
	}

	Composite control() {
		return page;
	}

	Optional<StyledText> text() {
		return sheet.map(Sheet::text);
	}

	Optional<Neighbours> neighbours() {
		return sheet.map(Sheet::neighbours);
	}

	Strip strip() {
		return strip;
	}

	HeadLine head() {
		return head;
	}

	FindStrip find() {
		return find;
	}

	DetailsRow details() {
		return details;
	}

	/** Phase or time of the narrative were changed. */
	void headChanged() {
		sheet.ifPresent(open -> open.phases().headChanged());
	}

	/** The codings beside the text get the keys. */
	void toMargin() {
		sheet.ifPresent(open -> open.margin().control().setFocus());
	}

	/** Head and foot fold with everything else when only the page is wanted. */
	void alone(boolean alone) {
		head.show(!alone);
		foot.show(!alone);
		page.layout(true, true);
	}

	/** What clicks, keys and menus in the margin do. */
	void actions(MarkActions actions) {
		sheet.ifPresent(open -> open.margin().actions(actions));
	}

	/** The cards over coded words; none before the narrative was read. */
	List<PassageHover> hovers() {
		return sheet.map(open -> open.cards().hovers()).orElse(List.of());
	}

	private void followReadingFace() {
		IPropertyChangeListener changed = event -> {
			if (Theme.READING_FONT.equals(event.getProperty())) {
				readAnew();
			}
		};
		JFaceResources.getFontRegistry().addListener(changed);
		page.addDisposeListener(event -> JFaceResources.getFontRegistry().removeListener(changed));
	}

	/** Face or size of the reading text have changed. */
	private void readAnew() {
		if (!page.isDisposed()) {
			sheet.ifPresent(Sheet::readAnew);
			place();
		}
	}

	/** Wears the colours of the theme. */
	private void dress() {
		page.setBackground(Theme.colour(Tone.PAGE));
		body.setBackground(Theme.colour(Tone.PAGE));
		head.dress();
		foot.dress();
		details.dress();
		find.dress();
		sheet.ifPresent(Sheet::dress);
	}

	@Override
	public CodeTable codes() {
		return codes;
	}

	@Override
	public Touches touches() {
		return touches.orElseThrow();
	}

	@Override
	public void codes(CodeTable table) {
		codes = table;
		sheet.ifPresent(open -> {
			open.text().redraw();
			open.margin().redraw();
		});
		codeListeners.forEach(Runnable::run);
	}

	@Override
	public void whenCodesChange(Runnable listener) {
		codeListeners.add(listener);
	}

	@Override
	public boolean stickCard() {
		return sheet.filter(open -> open.cards().stick()).isPresent();
	}

	@Override
	public void reveal(TextSpan span) {
		sheet.ifPresent(open -> Approach.to(open.text(), span.start(), () -> {
			open.select(span);
			open.flash().around(open.text().getSelection());
		}));
	}

	@Override
	public void textChanged(int start, int end) {
		sheet.ifPresent(open -> open.flash().end());
	}

	@Override
	public void marksChanged(int start, int end) {
		sheet.ifPresent(open -> {
			StyledText text = open.text();
			TextSpan near = Sight.kept(text);
			int from = Math.max(start, near.start());
			int to = Math.min(end, near.end());
			if (from < to) {
				text.redrawRange(from, to - from, true);
			}
		});
	}

	@Override
	public void stepDone(int start, int end) {
		sheet.ifPresent(open -> {
			StyledText text = open.text();
			text.setSelection(Math.min(end, text.getCharCount()));
			text.showSelection();
		});
	}

	/** Layouts keep the height of a line that was narrower before. */
	private void wrap() {
		if (page.getSize().x != width) {
			width = page.getSize().x;
			page.layout(true, true);
		}
	}

	/** Breaking a very long text into lines anew takes a while: not at every pixel while the window is drawn smaller. */
	private void resized() {
		boolean slow = sheet.filter(open -> open.text().getCharCount() > LARGE && open.breaksAnew()).isPresent();
		if (slow) {
			page.getDisplay().timerExec(QUIET_MILLIS, place);
		} else {
			place();
		}
	}

	private void place() {
		sheet.filter(open -> !open.text().isDisposed()).ifPresent(open -> {
			open.place();
			Column column = open.column();
			head.inset(column.left());
			details.inset(column.left());
			foot.inset(column.left());
		});
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
}
