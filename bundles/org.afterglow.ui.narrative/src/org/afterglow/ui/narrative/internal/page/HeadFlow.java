package org.afterglow.ui.narrative.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Link;

/**
 * Places what stands in a line above a text: some of it from the left, the rest at the right end. Where there is no room for that
 * the line goes on in further rows, and words that are longer than a row are broken: nothing is cut.
 */
final class HeadFlow extends Layout {

	private static final int INSET = 8;
	private static final int RIGHT = 16;
	private static final int GAP = 16;
	private static final int ROW_GAP = 2;

	private final List<Control> begin;
	private final List<Control> end;
	private int left;

	/** @param begin and end in their order */
	HeadFlow(List<Control> begin, List<Control> end) {
		this.begin = List.copyOf(begin);
		this.end = List.copyOf(end);
	}

	/** Where the first one begins; true if that is another place than before. */
	boolean inset(int pixels) {
		boolean other = left != pixels;
		left = pixels;
		return other;
	}

	@Override
	protected Point computeSize(Composite line, int wHint, int hHint, boolean flushCache) {
		List<Row> rows = rows(wHint == SWT.DEFAULT ? Short.MAX_VALUE : Math.max(1, wHint - left - RIGHT));
		int width = rows.stream().mapToInt(row -> width(row.items())).max().orElse(0);
		int height = rows.stream().mapToInt(Row::height).sum() + ROW_GAP * Math.max(0, rows.size() - 1);
		return new Point(wHint == SWT.DEFAULT ? left + width + RIGHT : wHint, height + 2 * INSET);
	}

	@Override
	protected void layout(Composite line, boolean flushCache) {
		int room = Math.max(1, line.getClientArea().width - left - RIGHT);
		int y = INSET;
		for (Row row : rows(room)) {
			int x = left;
			for (int i = 0; i < row.items().size(); i++) {
				if (i == row.atEnd()) {
					x = left + room - width(row.items().subList(i, row.items().size()));
				}
				Item item = row.items().get(i);
				item.control().setBounds(x, y + (row.height() - item.size().y) / 2, item.size().x, item.size().y);
				x += item.size().x + GAP;
			}
			y += row.height() + ROW_GAP;
		}
	}

	/** What belongs at the end stands there if one row is enough for it; otherwise it begins where the others do. */
	private List<Row> rows(int room) {
		List<List<Item>> first = flow(begin, room);
		List<List<Item>> then = flow(end, room);
		List<Row> rows = new ArrayList<>();
		first.forEach(items -> rows.add(new Row(items, items.size())));
		boolean fits = !first.isEmpty() && then.size() == 1 && width(first.getLast()) + GAP + width(then.getFirst()) <= room;
		if (fits) {
			List<Item> joined = new ArrayList<>(first.getLast());
			joined.addAll(then.getFirst());
			rows.set(rows.size() - 1, new Row(joined, first.getLast().size()));
		} else {
			then.forEach(items -> rows.add(new Row(items, items.size())));
		}
		return rows;
	}

	private static List<List<Item>> flow(List<Control> controls, int room) {
		List<List<Item>> rows = new ArrayList<>();
		for (Control control : controls) {
			Item item = item(control, room);
			if (item.size().x == 0) {
				continue;
			}
			if (rows.isEmpty() || width(rows.getLast()) + GAP + item.size().x > room) {
				rows.add(new ArrayList<>());
			}
			rows.getLast().add(item);
		}
		return rows;
	}

	/** Without width if it says nothing. */
	private static Item item(Control control, int room) {
		if (control instanceof Label label && label.getText().isEmpty() || control instanceof Link link && link.getText().isEmpty()) {
			return new Item(control, new Point(0, 0));
		}
		Point natural = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return new Item(control, natural.x <= room ? natural : new Point(room, control.computeSize(room, SWT.DEFAULT).y));
	}

	private static int width(List<Item> items) {
		return items.stream().mapToInt(item -> item.size().x).sum() + GAP * Math.max(0, items.size() - 1);
	}

	private record Item(Control control, Point size) {
	}

	/** @param atEnd the first of those that stand at the right */
	private record Row(List<Item> items, int atEnd) {

		int height() {
			return items.stream().mapToInt(item -> item.size().y).max().orElse(0);
		}
	}
}
