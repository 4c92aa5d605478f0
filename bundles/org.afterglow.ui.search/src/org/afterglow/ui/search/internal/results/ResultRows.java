package org.afterglow.ui.search.internal.results;

import java.util.List;

import org.afterglow.model.Code;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.search.internal.list.Rows;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Paints results: sentences in the reading face, over two lines where they need them, with what they are marked with below.
 * With little room upwards a passage is one line, and its codes stand at the right.
 */
public final class ResultRows implements Rows<ResultRow> {

	private static final int SMALLEST_QUOTE = 9;
	private static final int BAR = 3;
	private static final int RIGHT = 12;
	private static final int MOST_CODES = 3;
	private static final int MOST_PARTS = 3;
	/** Letters side by side are a little wider or narrower than by themselves, and matches are bold. */
	private static final double DOUBT = 1.04;

	private Control owner;
	private LetterWidths widths;
	private boolean dense;
	private int unit = 16;
	private int smallHeight = 14;
	private int quoteHeight = 18;

	/** Takes the sizes of the fonts there are now. */
	public void measure(Control control) {
		owner = control;
		widths = LetterWidths.of(quote(), widths, control);
		GC gc = new GC(control);
		try {
			unit = height(gc, Theme.bold());
			smallHeight = height(gc, Theme.small());
			quoteHeight = height(gc, quote());
		} finally {
			gc.dispose();
		}
	}

	/** A point smaller than the text of a narrative, at whatever size that is read. */
	private static int quotePoints() {
		return Math.max(SMALLEST_QUOTE, Theme.reading().getFontData()[0].getHeight() - 1);
	}

	private static Font quote() {
		return Theme.reading(quotePoints());
	}

	/** One line a passage. */
	public void dense(boolean one) {
		dense = one;
	}

	public boolean isDense() {
		return dense;
	}

	private static int height(GC gc, Font font) {
		gc.setFont(font);
		FontMetrics metrics = gc.getFontMetrics();
		return metrics.getHeight();
	}

	@Override
	public int height(ResultRow row, int width) {
		return switch (row) {
			case ResultRow.OfClient client -> unit + Math.max(14, unit * 4 / 5);
			case ResultRow.OfNarrative narrative -> smallHeight + 8;
			case ResultRow.OfPassage passage when dense -> quoteHeight + 10;
			case ResultRow.OfPassage passage -> lines(passage, width) * lineHeight() + (passage.codes().isEmpty() ? 0 : smallHeight + 4) + 12;
			case ResultRow.OfEntry entry -> smallHeight + 12 + Math.min(parts(), entry.parts().size()) * lineHeight();
			case ResultRow.Heading heading -> unit + 16;
			case ResultRow.OfSearch search -> Math.max(28, unit + 12);
		};
	}

	/** The most answers that are shown of an entry. */
	private int parts() {
		return dense ? 1 : MOST_PARTS;
	}

	private int lineHeight() {
		return quoteHeight * 5 / 4;
	}

	private int indent() {
		return 12 + unit + 8;
	}

	private int room(int width) {
		return Math.max(unit * 4, width - indent() - unit);
	}

	/** What is near the end of the line is measured, for a line too many stands empty and one too few is cut. */
	private int lines(ResultRow.OfPassage passage, int width) {
		int room = room(width);
		int about = widths.of(passage.text());
		if (about * DOUBT <= room) {
			return 1;
		}
		return about <= room * DOUBT && sentence(Elided.whole(passage.passage())).width(owner.getDisplay()) <= room ? 1 : 2;
	}

	private static MarkedText sentence(Elided sentence) {
		return new MarkedText(sentence.text(), sentence.matches(), quote(), Theme.readingBold(quotePoints()), Tone.PAGE_INK);
	}

	@Override
	public boolean reachable(ResultRow row) {
		return row instanceof ResultRow.OfPassage || row instanceof ResultRow.OfEntry || row instanceof ResultRow.OfSearch;
	}

	@Override
	public String spoken(ResultRow row) {
		return switch (row) {
			case ResultRow.OfClient client -> client.label() + ", " + count(client);
			case ResultRow.OfPassage passage when !passage.codes().isEmpty() ->
				NLS.bind(Messages.passageSpoken, passage.text(), String.join(", ", passage.codes().stream().map(Code::name).toList()));
			default -> row.text();
		};
	}

	@Override
	public void paint(GC gc, ResultRow row, Rectangle place, State state) {
		if (state.selected()) {
			gc.setBackground(Theme.colour(Tone.DUSK_TINT));
			gc.fillRectangle(place);
			gc.setBackground(Theme.colour(Tone.DUSK));
			gc.fillRectangle(place.x, place.y, state.focused() ? BAR + 1 : BAR, place.height);
		}
		switch (row) {
			case ResultRow.OfClient client -> client(gc, place, client);
			case ResultRow.OfNarrative narrative -> narrative(gc, place, narrative);
			case ResultRow.OfPassage passage -> passage(gc, place, passage);
			case ResultRow.OfEntry entry -> entry(gc, place, entry, state);
			case ResultRow.Heading heading -> line(gc, Theme.small(), Tone.INK2, heading.text(), place, 14);
			case ResultRow.OfSearch search -> search(gc, place, search, state);
		}
	}

	private void client(GC gc, Rectangle place, ResultRow.OfClient client) {
		if (place.y > 0) {
			gc.setForeground(Theme.colour(Tone.LINE));
			gc.drawLine(place.x, place.y, place.x + place.width, place.y);
		}
		Image icon = Icon.CLIENT.image();
		gc.drawImage(icon, place.x + 12, place.y + (place.height - icon.getBounds().height) / 2);
		String count = count(client);
		gc.setFont(Theme.small());
		int end = place.width - gc.textExtent(count).x - RIGHT;
		line(gc, Theme.small(), Tone.INK3, count, new Rectangle(place.x, place.y, place.width + RIGHT, place.height), end);
		line(gc, Theme.bold(), Tone.PAGE_INK, client.label(), new Rectangle(place.x, place.y, end, place.height), indent());
	}

	private static String count(ResultRow.OfClient client) {
		Dates dates = Dates.ofUser();
		String entries = client.entries() == 1 ? Messages.oneEntry : NLS.bind(Messages.entries, dates.number(client.entries()));
		if (client.passages() == 0) {
			return entries;
		}
		String sessions = client.sessions() == 1 ? Messages.oneSession : NLS.bind(Messages.sessions, dates.number(client.sessions()));
		String passages = NLS.bind(client.passages() == 1 ? Messages.clientCountOne : Messages.clientCount, dates.number(client.passages()), sessions);
		return client.entries() == 0 ? passages : NLS.bind(Messages.both, passages, entries);
	}

	private void narrative(GC gc, Rectangle place, ResultRow.OfNarrative narrative) {
		Font small = Theme.small();
		var heading = new MarkedText(narrative.text(), narrative.matches(), small, Theme.smallBold(), Tone.INK2);
		heading.paint(gc, new Rectangle(place.x + indent(), place.y + 4, room(place.width), smallHeight), 1, 0);
	}

	private void entry(GC gc, Rectangle place, ResultRow.OfEntry row, State state) {
		Image icon = Icon.DOCUMENT.image();
		gc.drawImage(icon, place.x + 12, place.y + 4 + (smallHeight - icon.getBounds().height) / 2);
		var heading = new MarkedText(row.heading(), row.matches(), Theme.small(), Theme.smallBold(), Tone.INK2);
		heading.paint(gc, new Rectangle(place.x + indent(), place.y + 5, room(place.width), smallHeight), 1, 0);
		int y = place.y + 7 + smallHeight;
		int most = Math.min(parts(), row.parts().size());
		for (ResultRow.OfEntry.Part part : row.parts().subList(0, most)) {
			part(gc, place, y, part, state);
			y += lineHeight();
		}
	}

	/** The name of the field, and what it says. */
	private void part(GC gc, Rectangle place, int y, ResultRow.OfEntry.Part part, State state) {
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(state.selected() ? Tone.INK2 : Tone.INK3));
		String name = Shortened.end(gc, part.field(), room(place.width) / 3);
		gc.drawText(name, place.x + indent(), y + Math.max(0, quoteHeight - smallHeight), true);
		int after = gc.textExtent(name).x + unit;
		int room = room(place.width) - after;
		Elided words = new Elided(part.text(), part.matches()).within((int) (room / DOUBT), widths::of);
		sentence(words).paint(gc, new Rectangle(place.x + indent() + after, y, room, lineHeight()), 1, 0);
	}

	private void passage(GC gc, Rectangle place, ResultRow.OfPassage row) {
		int lines = dense ? 1 : lines(row, place.width);
		int room = room(place.width);
		int top = place.y + (dense ? 5 : 6);
		if (dense) {
			room -= codesAtRight(gc, place, row.codes());
		}
		Elided words = !dense && lines == 1 ? Elided.whole(row.passage())
				: Elided.of(row.passage(), (int) (room * lines / DOUBT), widths::of);
		Rectangle at = new Rectangle(place.x + indent(), top, room, lines * lineHeight());
		sentence(words).paint(gc, at, lines, lines > 1 ? lineHeight() - quoteHeight : 0);
		if (!dense) {
			codes(gc, place.x + indent(), top + lines * lineHeight() + 2, row.codes());
		}
	}

	private void codes(GC gc, int x, int y, List<Code> codes) {
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(Tone.INK2));
		int at = x;
		for (Code code : codes.subList(0, Math.min(MOST_CODES, codes.size()))) {
			at = code(gc, at, y, code) + unit;
		}
		if (codes.size() > MOST_CODES) {
			gc.drawText("+" + (codes.size() - MOST_CODES), at, y, true);
		}
	}

	private int code(GC gc, int x, int y, Code code) {
		Image mark = CodeMarks.image(code.kind(), code.colour());
		gc.drawImage(mark, x, y + (smallHeight - mark.getBounds().height) / 2);
		int text = x + mark.getBounds().width + 6;
		gc.drawText(code.name(), text, y, true);
		return text + gc.textExtent(code.name()).x;
	}

	/** How much room they took. */
	private int codesAtRight(GC gc, Rectangle place, List<Code> codes) {
		if (codes.isEmpty()) {
			return 0;
		}
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(Tone.INK2));
		String more = codes.size() > 1 ? "  +" + (codes.size() - 1) : "";
		int mark = CodeMarks.image(codes.getFirst().kind(), codes.getFirst().colour()).getBounds().width + 6;
		int wide = mark + gc.textExtent(codes.getFirst().name() + more).x;
		if (wide > place.width / 3) {
			return 0;
		}
		int y = place.y + (place.height - smallHeight) / 2;
		int end = code(gc, place.x + place.width - 12 - wide, y, codes.getFirst());
		gc.drawText(more, end, y, true);
		return wide + unit;
	}

	private void search(GC gc, Rectangle place, ResultRow.OfSearch search, State state) {
		Image icon = Icon.SEARCH.image();
		gc.drawImage(icon, place.x + 14, place.y + (place.height - icon.getBounds().height) / 2);
		line(gc, owner.getFont(), Tone.PAGE_INK, search.query(), place, indent());
		if (!search.meaning().isEmpty()) {
			gc.setFont(owner.getFont());
			int after = indent() + Math.max(unit * 10, gc.textExtent(search.query()).x + unit);
			line(gc, Theme.small(), state.selected() ? Tone.INK2 : Tone.INK3, search.meaning(), place, after);
		}
	}

	private static void line(GC gc, Font font, Tone tone, String text, Rectangle place, int x) {
		gc.setFont(font);
		gc.setForeground(Theme.colour(tone));
		gc.drawText(Shortened.end(gc, text, place.width - x - RIGHT), place.x + x,
				place.y + (place.height - gc.getFontMetrics().getHeight()) / 2, true);
	}
}
