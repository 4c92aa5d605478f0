package org.afterglow.ui.clients.internal.places;

import java.util.List;
import java.util.function.Supplier;

import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Icon;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.tree.MatchedText;
import org.afterglow.ui.clients.internal.tree.NodeLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Paints headings, and places with their picture, their name, and at the right what they belong to. */
final class RowPaint {

	private static final int LEFT = 12;
	private static final int GAP = 9;
	private static final int CAP = 6;

	private final Table table;
	private final Supplier<List<Row>> rows;
	private final Dates dates;

	private RowPaint(Table table, Supplier<List<Row>> rows, Dates dates) {
		this.table = table;
		this.rows = rows;
		this.dates = dates;
	}

	static void paint(Table table, Supplier<List<Row>> rows, Dates dates) {
		RowPaint paint = new RowPaint(table, rows, dates);
		RowPainter.paint(table, item -> "");
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, paint::row);
	}

	private void row(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (index < 0 || index >= rows.get().size()) {
			return;
		}
		Rectangle area = table.getClientArea();
		Rectangle room = new Rectangle(area.x, event.y, area.width, event.height);
		event.gc.setClipping(room);
		switch (rows.get().get(index)) {
			case Row.Heading heading -> heading(event.gc, heading.text(), room, index > 0);
			case Row.Choice choice -> choice(event.gc, choice, room, (event.detail & SWT.SELECTED) != 0
					|| table.getSelectionIndex() == index);
		}
	}

	private static void heading(GC gc, String text, Rectangle room, boolean line) {
		Font before = gc.getFont();
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(Tone.INK3));
		Point size = gc.textExtent(text);
		gc.drawText(text, room.x + LEFT, room.y + room.height - size.y - 2, true);
		if (line) {
			gc.setForeground(Theme.colour(Tone.LINE));
			gc.drawLine(room.x + LEFT, room.y + 2, room.x + room.width - LEFT, room.y + 2);
		}
		gc.setFont(before);
	}

	private void choice(GC gc, Row.Choice choice, Rectangle room, boolean selected) {
		Place place = choice.place();
		int side = Math.max(16, gc.getFontMetrics().getHeight());
		picture(gc, place, new Rectangle(room.x + LEFT, room.y + (room.height - side) / 2, side, side));
		int x = room.x + LEFT + side + GAP;
		int end = place instanceof Place.OfCommand command ? key(gc, command.key(), room) : aside(gc, aside(place), room, x, selected);
		gc.setForeground(Theme.colour(Tone.INK));
		MatchedText.draw(gc, place.name(), choice.bold(), new Rectangle(x, room.y, end - GAP - x, room.height));
	}

	private static void picture(GC gc, Place place, Rectangle room) {
		switch (place) {
			case Place.OfNode node -> image(gc, picture(node.node()).image(), room);
			case Place.OfCommand command -> image(gc, Icon.GO.image(), room);
			case Place.OfCode code -> {
				int side = room.width * 3 / 4;
				gc.setBackground(Theme.stripe(code.code().colour()));
				CodeMarks.paint(gc, code.code().kind(),
						new Rectangle(room.x + (room.width - side) / 2, room.y + (room.height - side) / 2, side, side));
			}
		}
	}

	private static Icon picture(Node node) {
		return switch (node) {
			case Node.OfClient client -> Icon.CLIENT;
			case Node.OfSession session -> NodeLabels.icon(session.session().kind());
			case Node.OfNarrative narrative -> Icon.NARRATIVE;
			case Node.OfAttachment attachment -> Icon.of(attachment.attachment().type().kind());
			case Node.Archived archived -> Icon.FOLDER;
		};
	}

	private static void image(GC gc, Image image, Rectangle room) {
		Rectangle size = image.getBounds();
		gc.drawImage(image, room.x + (room.width - size.width) / 2, room.y + (room.height - size.height) / 2);
	}

	/** What stands at the right: whom it belongs to, and when it was. */
	String aside(Place place) {
		return place instanceof Place.OfNode row && row.node() instanceof Node.OfSession session
				? session.client().label() + ", " + dates.day(session.session().date())
				: place.context();
	}

	/** @return where it begins; it takes no more than half of the row */
	private static int aside(GC gc, String text, Rectangle room, int from, boolean selected) {
		Font before = gc.getFont();
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(selected ? Tone.INK2 : Tone.INK3));
		int width = Math.min(gc.textExtent(text).x, (room.x + room.width - from) / 2);
		int x = room.x + room.width - LEFT - width;
		MatchedText.draw(gc, text, new boolean[0], new Rectangle(x, room.y, width, room.height));
		gc.setFont(before);
		return x;
	}

	/** The key as the cap of a key. */
	private static int key(GC gc, String key, Rectangle room) {
		if (key.isEmpty()) {
			return room.x + room.width - LEFT;
		}
		Font before = gc.getFont();
		gc.setFont(Theme.small());
		Point size = gc.textExtent(key);
		int x = room.x + room.width - LEFT - size.x - 2 * CAP;
		int y = room.y + (room.height - size.y) / 2;
		gc.setForeground(Theme.colour(Tone.EDGE));
		gc.drawRoundRectangle(x, y - 1, size.x + 2 * CAP, size.y + 1, 4, 4);
		gc.setForeground(Theme.colour(Tone.INK2));
		gc.drawText(key, x + CAP, y, true);
		gc.setFont(before);
		return x;
	}
}
