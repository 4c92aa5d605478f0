package org.afterglow.ui.codebook.internal.change;

import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows what a code will look like: its shape, its stripe in its texture, a piece of its highlight. The words stand beside it. */
final class ColourSwatch {

	private final Canvas canvas;
	private CodeKind kind;
	private CodeColour colour;

	ColourSwatch(Composite parent, CodeKind kind, CodeColour colour) {
		this.kind = kind;
		this.colour = colour;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.addPaintListener(event -> paint(event.gc));
	}

	Canvas control() {
		return canvas;
	}

	/** Room for it, by the height of the font. */
	Point size() {
		GC gc = new GC(canvas);
		try {
			int height = gc.getFontMetrics().getHeight();
			return new Point(height * 5, height * 2);
		} finally {
			gc.dispose();
		}
	}

	void show(CodeKind nextKind, CodeColour nextColour) {
		kind = nextKind;
		colour = nextColour;
		canvas.redraw();
	}

	private void paint(GC gc) {
		Rectangle room = canvas.getClientArea();
		int unit = gc.getFontMetrics().getHeight();
		gc.setBackground(Theme.colour(Tone.PAGE));
		gc.fillRectangle(room);
		gc.setBackground(Theme.highlight(colour));
		gc.fillRectangle(unit * 3 / 2, room.height / 4, room.width - 3 * unit, room.height / 2);
		gc.setBackground(Theme.stripe(colour));
		CodeMarks.paint(gc, kind, new Rectangle(unit / 3, (room.height - unit * 3 / 4) / 2, unit * 3 / 4, unit * 3 / 4));
		CodeMarks.paintStripe(gc, colour, room.width - unit, unit / 4, room.height - unit / 2);
		gc.setForeground(Theme.colour(Tone.EDGE));
		gc.drawRectangle(0, 0, room.width - 1, room.height - 1);
	}
}
