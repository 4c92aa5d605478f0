package org.afterglow.ui.search.internal.facets;

import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.search.internal.list.Rows;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Paints boxes with names and counts. */
final class FacetRows implements Rows<FacetRow> {

	private static final int INSET = 12;
	private static final int LEAST_ROW = 26;

	private int unit = 16;
	private Font font;

	void measure(Control owner) {
		GC gc = new GC(owner);
		try {
			font = owner.getFont();
			gc.setFont(font);
			unit = gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	int width() {
		return unit * 11;
	}

	@Override
	public int height(FacetRow row, int width) {
		return row instanceof FacetRow.Heading heading && !heading.small() ? unit + 22 : Math.max(LEAST_ROW, unit + 8);
	}

	@Override
	public boolean reachable(FacetRow row) {
		return !(row instanceof FacetRow.Heading);
	}

	@Override
	public boolean tickable(FacetRow row) {
		return row instanceof FacetRow.Choice;
	}

	@Override
	public boolean ticked(FacetRow row) {
		return row instanceof FacetRow.Choice choice && choice.ticked();
	}

	@Override
	public String spoken(FacetRow row) {
		return row instanceof FacetRow.Choice choice ? NLS.bind(Messages.facetSpoken, choice.text(), Dates.ofUser().number(choice.count())) : row.text();
	}

	@Override
	public void paint(GC gc, FacetRow row, Rectangle place, State state) {
		switch (row) {
			case FacetRow.Heading heading -> heading(gc, heading, place);
			case FacetRow.Choice choice -> choice(gc, choice, place);
			case FacetRow.More more -> more(gc, more, place);
		}
		if (state.selected() && state.focused()) {
			gc.setForeground(Theme.colour(Tone.DUSK));
			gc.setLineWidth(2);
			gc.drawRectangle(place.x + 3, place.y + 1, place.width - 6, place.height - 3);
			gc.setLineWidth(1);
		}
	}

	private void more(GC gc, FacetRow.More more, Rectangle place) {
		gc.setFont(font);
		gc.setForeground(Theme.colour(Tone.DUSK));
		int y = place.y + (place.height - unit) / 2;
		gc.drawText(more.text(), place.x + INSET, y, true);
		gc.drawLine(place.x + INSET, y + unit, place.x + INSET + gc.textExtent(more.text()).x, y + unit);
	}

	private static void heading(GC gc, FacetRow.Heading heading, Rectangle place) {
		gc.setFont(heading.small() ? Theme.small() : Theme.bold());
		gc.setForeground(Theme.colour(heading.small() ? Tone.INK3 : Tone.INK2));
		int height = gc.getFontMetrics().getHeight();
		gc.drawText(heading.text(), place.x + INSET, place.y + place.height - height - 5, true);
	}

	private void choice(GC gc, FacetRow.Choice choice, Rectangle place) {
		int box = unit - unit / 8;
		int x = place.x + INSET;
		box(gc, choice.ticked(), new Rectangle(x, place.y + (place.height - box) / 2, box, box));
		x += box + unit / 2;
		if (choice.code().isPresent()) {
			Image mark = CodeMarks.image(choice.code().get().kind(), choice.code().get().colour());
			gc.drawImage(mark, x, place.y + (place.height - mark.getBounds().height) / 2);
			x += mark.getBounds().width + unit / 2;
		}
		gc.setFont(Theme.small());
		String count = Dates.ofUser().number(choice.count());
		int end = place.x + place.width - INSET - gc.textExtent(count).x;
		gc.setForeground(Theme.colour(Tone.INK3));
		gc.drawText(count, end, place.y + (place.height - gc.getFontMetrics().getHeight()) / 2, true);
		gc.setFont(font);
		gc.setForeground(Theme.colour(Tone.INK));
		gc.drawText(Shortened.end(gc, choice.text(), end - unit / 2 - x), x, place.y + (place.height - unit) / 2, true);
	}

	private static void box(GC gc, boolean ticked, Rectangle box) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Theme.colour(ticked ? Tone.DUSK : Tone.FIELD));
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 4, 4);
		gc.setForeground(Theme.colour(ticked ? Tone.DUSK : Tone.EDGE));
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 4, 4);
		if (ticked) {
			gc.setForeground(Theme.colour(Tone.FIELD));
			gc.setLineWidth(2);
			gc.drawPolyline(new int[] { box.x + box.width / 4, box.y + box.height / 2, box.x + box.width * 7 / 16, box.y + box.height * 11 / 16,
					box.x + box.width * 3 / 4, box.y + box.height * 5 / 16 });
			gc.setLineWidth(1);
		}
	}
}
