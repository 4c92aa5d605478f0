package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.model.Code;
import org.afterglow.model.Coding;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.document.Lanes;
import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.afterglow.ui.narrative.internal.coding.MarkActions;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.margin.MarginScene.Label;
import org.afterglow.ui.narrative.internal.margin.MarginScene.Seen;
import org.afterglow.ui.narrative.internal.margin.MarginScene.Sizes;
import org.afterglow.ui.narrative.internal.touching.Touch;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The margin beside the text: a stripe along each coded passage and the name of its code. Only what is to be seen is drawn. */
public final class StripesMargin implements DocumentListener {

	private static final int NAMES_FROM = 96;

	private final Canvas canvas;
	private final StyledText text;
	private final CodedDocument document;
	private final Supplier<CodeTable> codes;
	private final Touches touches;
	private final MarginPainter painter;
	private final MarginFocus focus;
	private final Outline outline;
	private final Runnable spoken;
	private Optional<MarkActions> actions = Optional.empty();
	private Optional<Lanes> lanes = Optional.empty();
	private Optional<Label> pointed = Optional.empty();
	private boolean names = true;
	private MarginScene scene = MarginScene.EMPTY;

	public StripesMargin(Composite parent, StyledText text, CodedDocument document, Supplier<CodeTable> codes, Touches touches) {
		this.text = text;
		this.document = document;
		this.codes = codes;
		this.touches = touches;
		painter = new MarginPainter(codes, touches);
		canvas = WidgetKey.key(new Canvas(parent, SWT.DOUBLE_BUFFERED), "narrative.stripes");
		outline = new Outline(text, document, mark -> codeOf(mark.coding()).map(code -> Theme.stripe(code.colour()))
				.or(() -> touches.of(mark.anchor()).map(touch -> Theme.colour(Tone.DUSK))));
		focus = new MarginFocus(canvas, text, document, touches, this::focusMoved);
		spoken = MarginSpeech.speak(canvas, () -> scene.labels(), focus::focused, this::spoken);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.MouseWheel, event -> {
			text.setTopPixel(text.getTopPixel() - event.count * text.getLineHeight());
			redraw();
		});
		canvas.addListener(SWT.MouseMove, event -> point(scene.at(new Point(event.x, event.y))));
		canvas.addListener(SWT.MouseExit, event -> point(Optional.empty()));
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseDoubleClick, event -> scene.at(new Point(event.x, event.y)).flatMap(Label::mark)
				.flatMap(mark -> touches.of(mark.anchor())).ifPresent(touches::open));
		text.addListener(SWT.MouseMove, event -> outline.around(inText(new Point(event.x, event.y))));
		text.addListener(SWT.MouseExit, event -> outline.around(focus.mark()));
		touches.listen(() -> marksChanged(0, 0));
		document.listen(this);
		canvas.addDisposeListener(event -> document.stopListening(this));
	}

	public Canvas control() {
		return canvas;
	}

	/** What clicks, keys and the menu do. */
	public void actions(MarkActions done) {
		actions = Optional.of(done);
		focus.actions(done);
		MarginMenu.on(canvas, () -> focus.focused().flatMap(scene::label).or(() -> pointed), done, touches);
	}

	/** @param withNames false where there is no room for more than keys */
	public void place(Rectangle room, boolean withNames) {
		names = withNames && room.width >= NAMES_FROM;
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
		if (!canvas.isDisposed()) {
			lanes = Optional.empty();
			Rows.of(text).forget();
			redraw();
		}
	}

	/** The coding whose name or stripe is at the point. */
	public Optional<Mark> markAt(Point point) {
		return scene.at(point).flatMap(Label::mark);
	}

	/** The lost coding whose name is at the point. */
	public Optional<LostMark> lostAt(Point point) {
		return scene.at(point).flatMap(Label::lost);
	}

	/** The name that keys are about; empty while the margin has not the focus. */
	public Optional<MarginScene.Label> focused() {
		return focus.focused().flatMap(scene::label);
	}

	private Optional<Mark> inText(Point point) {
		int offset = text.getOffsetAtPoint(point);
		return offset < 0 ? Optional.empty()
				: document.marksTouching(offset, 1).stream().filter(mark -> mark.coding().isPresent())
						.min((one, other) -> Integer.compare(one.span().length(), other.span().length()));
	}

	private void point(Optional<Label> label) {
		pointed = label;
		outline.around(label.flatMap(Label::mark).or(focus::mark));
		canvas.setCursor(label.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private void pressed(Event event) {
		Optional<Label> label = scene.at(new Point(event.x, event.y));
		pointed = label;
		label.ifPresent(found -> focus.to(found.anchor()));
		if (event.button == 1) {
			label.flatMap(Label::mark).ifPresent(mark -> actions.ifPresent(own -> own.go(mark)));
		}
	}

	private void focusMoved() {
		outline.around(focus.mark());
		redraw();
		// The reader is told when the item stands where it is.
		canvas.getDisplay().asyncExec(() -> {
			if (!canvas.isDisposed()) {
				spoken.run();
			}
		});
	}

	private void paint(GC gc) {
		Rectangle room = canvas.getClientArea();
		scene = text.getCharCount() == 0 && document.lost().isEmpty() ? MarginScene.EMPTY : scene(gc, room);
		painter.paint(gc, room, scene, names, focus.focused());
	}

	private MarginScene scene(GC gc, Rectangle room) {
		gc.setFont(Theme.small());
		Sizes sizes = Sizes.of(gc.getFontMetrics().getHeight() + 1, text.getLineHeight());
		List<LostMark> lost = document.lost().stream().filter(mark -> mark.coding().isPresent()).toList();
		if (text.getCharCount() == 0) {
			return MarginScene.of(List.of(), lost, Optional.of(0), painter.headHeight(gc, room.width), room, sizes);
		}
		Sight sight = Sight.of(text, room.height);
		Lanes placed = lanes.orElseGet(() -> Lanes.of(document.marks(), this::isShown));
		lanes = Optional.of(placed);
		List<Seen> seen = new ArrayList<>();
		for (Mark mark : document.marksTouching(sight.first(), sight.last() - sight.first())) {
			int top = sight.top(mark.span());
			int bottom = sight.bottom(mark.span());
			if (isShown(mark) && bottom > 0 && top < room.height) {
				seen.add(new Seen(mark, placed.of(mark), top, bottom));
			}
		}
		return MarginScene.of(seen, lost, endInSight(sight, lost), lost.isEmpty() ? 0 : painter.headHeight(gc, room.width),
				room, sizes);
	}

	/** Codings, and what entries have; an anchor of which nothing is known is only kept. */
	private boolean isShown(Mark mark) {
		return mark.coding().isPresent() || touches.of(mark.anchor()).isPresent();
	}

	private Optional<Integer> endInSight(Sight sight, List<LostMark> lost) {
		int length = text.getCharCount();
		return lost.isEmpty() || sight.last() < length ? Optional.empty()
				: Optional.of(text.getLocationAtOffset(length).y + text.getLineHeight(length));
	}

	private String spoken(Label label) {
		Optional<Touch> touch = label.mark().flatMap(mark -> touches.of(mark.anchor()));
		if (touch.isPresent()) {
			return Messages.with(Messages.touchItem, touch.get().name(), touch.get().type(), quoteOf(label.mark().get()));
		}
		Optional<Coding> coding = label.mark().flatMap(Mark::coding).or(() -> label.lost().flatMap(LostMark::coding));
		String name = codeOf(coding).map(Code::name).orElse(Messages.codeGone);
		String kind = codeOf(coding).map(code -> CodeWords.kind(code.kind())).orElse("");
		return label.mark().map(mark -> Messages.with(Messages.marginItem, name, kind, quoteOf(mark)))
				.orElseGet(() -> Messages.with(Messages.lostItem, name, kind));
	}

	private String quoteOf(Mark mark) {
		int end = Math.min(mark.span().end(), text.getCharCount());
		return text.getTextRange(mark.span().start(), Math.max(0, end - mark.span().start()));
	}

	private Optional<Code> codeOf(Optional<Coding> coding) {
		return coding.map(Coding::code).flatMap(codes.get()::code);
	}
}
