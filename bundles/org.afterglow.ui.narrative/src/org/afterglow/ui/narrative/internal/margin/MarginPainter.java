package org.afterglow.ui.narrative.internal.margin;

import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.model.AnchorId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Coding;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.margin.MarginScene.Label;
import org.afterglow.ui.narrative.internal.touching.Touch;
import org.afterglow.ui.narrative.internal.touching.TouchMark;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Paints what stands in the margin. */
final class MarginPainter {

	private static final int GAP = 6;
	private static final int RING = 2;

	private final Supplier<CodeTable> codes;
	private final Touches touches;
	private Optional<CodeTable> keyed = Optional.empty();
	private CodeKeys keys = CodeKeys.of(java.util.List.of());

	MarginPainter(Supplier<CodeTable> codes, Touches touches) {
		this.codes = codes;
		this.touches = touches;
	}

	/**
	 * @param names false where there is room for keys alone
	 * @param focused the one with the ring
	 */
	void paint(GC gc, Rectangle room, MarginScene scene, boolean names, Optional<AnchorId> focused) {
		gc.setBackground(Theme.colour(Tone.PAGE));
		gc.fillRectangle(room);
		scene.stripes().forEach(stripe -> stripe(gc, stripe));
		gc.setFont(Theme.small());
		scene.hidden().forEach(more -> number(gc, more.count(), more.place()));
		scene.lostHead().ifPresent(place -> head(gc, place));
		scene.labels().forEach(label -> label(gc, label, names));
		if (scene.left() > 0) {
			int height = gc.getFontMetrics().getHeight();
			String more = Messages.with(Messages.marginMore, scene.left());
			Point size = gc.textExtent(more);
			gc.setBackground(Theme.colour(Tone.PAGE));
			gc.fillRectangle(room.width - size.x - 2 * GAP, room.height - height, size.x + 2 * GAP, height);
			gc.setForeground(Theme.colour(Tone.INK3));
			gc.drawText(more, room.width - size.x - GAP, room.height - height, true);
		}
		focused.flatMap(scene::label).ifPresent(label -> ring(gc, label.place()));
	}

	/** Pixels of the sentence above lost codings. */
	int headHeight(GC gc, int width) {
		TextLayout layout = sentence(gc, width);
		try {
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	private void stripe(GC gc, MarginScene.Stripe stripe) {
		Rectangle place = stripe.place();
		code(stripe.mark().coding()).ifPresent(code -> CodeMarks.paintStripe(gc, code.colour(), place.x, place.y, place.height));
		touches.of(stripe.mark().anchor()).ifPresent(touch -> TouchMark.bracket(gc, place));
	}

	private void label(GC gc, Touch touch, Rectangle place, boolean names) {
		int side = Math.max(11, place.height * 3 / 5);
		TouchMark.paint(gc, touch, new Rectangle(place.x, place.y + (place.height - side) / 2, side, side), Tone.PAGE);
		gc.setForeground(Theme.colour(Tone.INK));
		int left = place.x + side + GAP;
		String text = names ? touch.name() : touch.name().substring(0, touch.name().offsetByCodePoints(0, 1));
		gc.drawText(Shortened.middle(gc, text, place.x + place.width - left - 2), left,
				place.y + (place.height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	private void label(GC gc, Label label, boolean names) {
		Optional<Touch> touch = label.mark().flatMap(mark -> touches.of(mark.anchor()));
		if (touch.isPresent()) {
			label(gc, touch.get(), label.place(), names);
			return;
		}
		Optional<Code> code = code(label.mark().flatMap(mark -> mark.coding()).or(() -> label.lost().flatMap(lost -> lost.coding())));
		Rectangle place = label.place();
		int side = Math.max(11, place.height * 3 / 5);
		Rectangle shape = new Rectangle(place.x, place.y + (place.height - side) / 2, side, side);
		code.ifPresent(own -> {
			gc.setBackground(Theme.stripe(own.colour()));
			gc.setForeground(Theme.stripe(own.colour()));
			if (label.lost().isPresent()) {
				hollow(gc, own.kind(), shape);
			} else {
				CodeMarks.paint(gc, own.kind(), shape);
			}
		});
		gc.setForeground(Theme.colour(label.lost().isPresent() ? Tone.INK2 : Tone.INK));
		int left = place.x + side + GAP;
		String full = code.map(Code::name).orElse(Messages.codeGone);
		String text = names ? full : code.map(this::key).orElse("?");
		gc.drawText(Shortened.middle(gc, text, place.x + place.width - left - 2), left,
				place.y + (place.height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	private static void hollow(GC gc, CodeKind kind, Rectangle shape) {
		CodeMarks.paint(gc, kind, shape);
		int thin = Math.max(2, shape.width / 5);
		gc.setBackground(Theme.colour(Tone.PAGE));
		CodeMarks.paint(gc, kind, new Rectangle(shape.x + thin, shape.y + thin, shape.width - 2 * thin, shape.height - 2 * thin));
	}

	private static void number(GC gc, int count, Rectangle place) {
		gc.setForeground(Theme.colour(Tone.INK3));
		gc.drawText(Messages.with(Messages.marginMore, count), place.x, place.y, true);
	}

	private void head(GC gc, Rectangle place) {
		TextLayout layout = sentence(gc, place.width);
		try {
			gc.setForeground(Theme.colour(Tone.INK3));
			layout.draw(gc, place.x, place.y);
		} finally {
			layout.dispose();
		}
	}

	private static TextLayout sentence(GC gc, int width) {
		TextLayout layout = new TextLayout(gc.getDevice());
		layout.setFont(Theme.small());
		layout.setWidth(Math.max(40, width));
		layout.setText(Messages.lostHead);
		return layout;
	}

	private static void ring(GC gc, Rectangle place) {
		gc.setForeground(Theme.colour(Tone.DUSK));
		gc.setLineWidth(RING);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawRectangle(place.x - 3, place.y, place.width + 1, place.height);
		gc.setLineWidth(1);
	}

	private String key(Code code) {
		CodeTable table = codes.get();
		if (keyed.filter(known -> known == table).isEmpty()) {
			keyed = Optional.of(table);
			keys = CodeKeys.of(table.usable());
		}
		return keys.of(code);
	}

	private Optional<Code> code(Optional<Coding> coding) {
		Optional<CodeId> id = coding.map(Coding::code);
		return id.flatMap(codes.get()::code);
	}
}
