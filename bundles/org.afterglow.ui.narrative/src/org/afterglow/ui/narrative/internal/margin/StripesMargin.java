package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.afterglow.model.Code;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.document.Lanes;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.margin.MarginLabels.Placed;
import org.afterglow.ui.narrative.internal.margin.MarginLabels.Wanted;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The margin beside the text: a stripe along each coded passage and the name of its code. Only what is to be seen is drawn. */
public final class StripesMargin implements DocumentListener {

	private static final int LANE = 9;
	private static final int STRIPE_LEFT = 3;
	private static final int SHAPE = 11;
	private static final int GAP = 6;

	private final Canvas canvas;
	private final StyledText text;
	private final CodedDocument document;
	private final Supplier<CodeTable> codes;
	private Optional<Lanes> lanes = Optional.empty();
	private boolean names = true;
	private List<Placed<Mark>> shown = List.of();

	public StripesMargin(Composite parent, StyledText text, CodedDocument document, Supplier<CodeTable> codes) {
		this.text = text;
		this.document = document;
		this.codes = codes;
		canvas = WidgetKey.key(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS), "narrative.stripes");
		canvas.addPaintListener(event -> paint(event.gc));
		MarginSpeech.speak(canvas, this::spoken);
		document.listen(this);
		canvas.addDisposeListener(event -> document.stopListening(this));
	}

	public Canvas control() {
		return canvas;
	}

	/** @param withNames false where there is no room for more than keys */
	public void place(Rectangle room, boolean withNames) {
		names = withNames;
		canvas.setBounds(room);
	}

	public void redraw() {
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	@Override
	public void textChanged(int start, int end) {
		redraw();
	}

	@Override
	public void marksChanged(int start, int end) {
		lanes = Optional.empty();
		redraw();
	}

	/** The mark whose name is at the point. */
	public Optional<Mark> markAt(Point point) {
		int height = labelHeight();
		return shown.stream().filter(placed -> point.y >= placed.y() && point.y < placed.y() + height).map(Placed::what)
				.findFirst();
	}

	/** Calls back with the mark whose name was clicked. */
	public void onClick(Consumer<Mark> clicked) {
		canvas.addListener(SWT.MouseUp, event -> markAt(new Point(event.x, event.y)).ifPresent(clicked));
	}

	private List<String> spoken() {
		return shown.stream().map(Placed::what).map(mark -> Messages.with(Messages.marginItem, nameOf(mark),
				codeOf(mark).map(code -> CodeWords.kind(code.kind())).orElse(""), quoteOf(mark))).toList();
	}

	private String quoteOf(Mark mark) {
		int end = Math.min(mark.span().end(), text.getCharCount());
		return text.getTextRange(mark.span().start(), Math.max(0, end - mark.span().start()));
	}

	private void paint(GC gc) {
		Rectangle room = canvas.getClientArea();
		gc.setBackground(Theme.colour(Tone.PAGE));
		gc.fillRectangle(room);
		if (text.getCharCount() == 0) {
			shown = List.of();
			return;
		}
		Sight sight = Sight.of(text, room.height);
		Lanes placed = lanes.orElseGet(() -> Lanes.of(document.marks()));
		lanes = Optional.of(placed);
		int used = 0;
		int hidden = 0;
		int drop = Math.max(0, (text.getLineHeight() - labelHeight()) / 2);
		List<Wanted<Mark>> wanted = new ArrayList<>();
		for (Mark mark : document.marksTouching(sight.first(), sight.last() - sight.first())) {
			int top = sight.top(mark.span());
			int bottom = sight.bottom(mark.span());
			if (mark.coding().isEmpty() || bottom <= 0 || top >= room.height) {
				continue;
			}
			int lane = placed.of(mark);
			if (lane >= Lanes.SHOWN) {
				hidden++;
			} else {
				used = Math.max(used, lane + 1);
				codeOf(mark).ifPresent(code -> CodeMarks.paintStripe(gc, code.colour(), STRIPE_LEFT + lane * LANE, top,
						bottom - top));
			}
			wanted.add(new Wanted<>(mark, Math.max(0, top + drop), lane));
		}
		paintNames(gc, wanted, STRIPE_LEFT + Math.max(used, 3) * LANE + GAP, room);
		if (hidden > 0) {
			gc.setForeground(Theme.colour(Tone.INK3));
			gc.setFont(Theme.small());
			gc.drawText(Messages.with(Messages.marginMore, hidden), STRIPE_LEFT, room.height - labelHeight(), true);
		}
	}

	private void paintNames(GC gc, List<Wanted<Mark>> wanted, int x, Rectangle room) {
		gc.setFont(Theme.small());
		int height = labelHeight();
		shown = MarginLabels.place(wanted, 2, height);
		for (Placed<Mark> label : shown) {
			codeOf(label.what()).ifPresent(code -> {
				gc.setBackground(Theme.stripe(code.colour()));
				CodeMarks.paint(gc, code.kind(), new Rectangle(x, label.y() + (height - SHAPE) / 2, SHAPE, SHAPE));
			});
			gc.setForeground(Theme.colour(Tone.INK));
			int left = x + SHAPE + GAP;
			String name = names ? nameOf(label.what()) : key(nameOf(label.what()));
			gc.drawText(CodeWords.shortened(gc, name, room.width - left - GAP), left,
					label.y() + (height - gc.getFontMetrics().getHeight()) / 2, true);
		}
	}

	private int labelHeight() {
		GC gc = new GC(canvas);
		try {
			gc.setFont(Theme.small());
			return gc.getFontMetrics().getHeight() + 1;
		} finally {
			gc.dispose();
		}
	}

	private Optional<Code> codeOf(Mark mark) {
		return mark.coding().flatMap(coding -> codes.get().code(coding.code()));
	}

	private String nameOf(Mark mark) {
		return codeOf(mark).map(Code::name).orElse(Messages.codeGone);
	}

	private static String key(String name) {
		return name.substring(0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
	}
}
