package org.afterglow.ui.search.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A list whose rows are painted: a native table gives every row the height of the tallest. One tab stop; the cursor goes from
 * one reachable row to the next.
 */
public final class PaintedList<R> {

	private final Canvas canvas;
	private final Rows<R> look;
	private final Tone ground;
	private List<R> rows = List.of();
	private RowPlaces places = RowPlaces.NONE;
	private int origin;
	private int cursor = -1;
	private Consumer<R> open = row -> {
	};
	private Consumer<Optional<R>> selected = row -> {
	};
	private Runnable leave = () -> {
	};
	private boolean opensByClick;

	/** @param name what the list is called when it is read aloud */
	public PaintedList(Composite parent, Tone ground, String name, Rows<R> look) {
		this.look = look;
		this.ground = ground;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> layout());
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseDoubleClick, event -> openAt(event.y));
		canvas.addListener(SWT.Traverse, PaintedList::traverse);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrollTo(canvas.getVerticalBar().getSelection()));
		Theme.listen(canvas, this::layout);
		new SpokenRows<>(this, name).tell();
	}

	public Canvas control() {
		return canvas;
	}

	/** Enter or a double click on a row. */
	public void onOpen(Consumer<R> action) {
		open = action;
	}

	/** A single click opens too, and so does the space bar: for boxes to tick. */
	public void openByClick() {
		opensByClick = true;
	}

	/** The cursor went to another row, or to none. */
	public void onSelect(Consumer<Optional<R>> action) {
		selected = action;
	}

	/** Escape, or going up from the first row. */
	public void onLeave(Runnable action) {
		leave = action;
	}

	/** Shows other rows. @param chosen index of the row the cursor stays on; -1 for none, and then the list begins at its top */
	public void show(List<R> next, int chosen) {
		rows = List.copyOf(next);
		cursor = chosen;
		canvas.setData(rows);
		int before = origin;
		layout();
		if (chosen < 0) {
			scrollTo(0);
		} else {
			scrollTo(before);
			reveal(chosen);
		}
		canvas.redraw();
	}

	public List<R> rows() {
		return rows;
	}

	public Optional<R> selected() {
		return cursor >= 0 && cursor < rows.size() ? Optional.of(rows.get(cursor)) : Optional.empty();
	}

	int cursor() {
		return cursor;
	}

	Rows<R> look() {
		return look;
	}

	/** Takes the focus, on the selected row or the first one that can be reached; false if there is none. */
	public boolean enter() {
		int index = cursor >= 0 ? cursor : next(0, 1);
		if (index < 0) {
			return false;
		}
		canvas.setFocus();
		select(index);
		return true;
	}

	/** Measures again, after fonts or room have changed. */
	public void layout() {
		int width = canvas.getClientArea().width;
		places = RowPlaces.of(rows, row -> look.height(row, width));
		ScrollBar bar = canvas.getVerticalBar();
		int room = Math.max(1, canvas.getClientArea().height);
		boolean needed = places.total() > room;
		if (bar.getVisible() != needed) {
			bar.setVisible(needed);
		}
		bar.setValues(Math.min(origin, Math.max(0, places.total() - room)), 0, Math.max(1, places.total()), room, room / 8 + 1, room);
		scrollTo(origin);
		canvas.redraw();
	}

	/** The row at this point of the list; -1 if there is none. */
	int at(int y) {
		return places.at(y + origin);
	}

	Rectangle place(int row) {
		return new Rectangle(0, places.top(row) - origin, canvas.getClientArea().width, places.height(row));
	}

	void select(int index) {
		cursor = index;
		reveal(index);
		canvas.redraw();
		canvas.getAccessible().setFocus(index);
		selected.accept(selected());
	}

	private void reveal(int row) {
		int room = canvas.getClientArea().height;
		int top = row == next(0, 1) ? 0 : places.top(row);
		int bottom = places.top(row) + places.height(row);
		if (top < origin) {
			scrollTo(top);
		} else if (bottom > origin + room) {
			scrollTo(bottom - room);
		}
	}

	private void scrollTo(int y) {
		int within = Math.max(0, Math.min(y, places.total() - canvas.getClientArea().height));
		if (within != origin) {
			origin = within;
			canvas.getVerticalBar().setSelection(within);
			canvas.redraw();
		}
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle room = canvas.getClientArea();
		gc.setBackground(Theme.colour(ground));
		gc.fillRectangle(room);
		boolean focused = canvas.isFocusControl();
		int row = Math.max(0, places.at(event.y + origin));
		while (row < places.count() && places.top(row) - origin < event.y + event.height) {
			gc.setClipping(place(row));
			look.paint(gc, rows.get(row), place(row), new Rows.State(row == cursor, focused));
			row++;
		}
		gc.setClipping((Rectangle) null);
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> go(next(cursor + 1, 1));
			case SWT.ARROW_UP -> up();
			case SWT.HOME -> go(next(0, 1));
			case SWT.END -> go(next(rows.size() - 1, -1));
			case SWT.PAGE_DOWN -> page(1);
			case SWT.PAGE_UP -> page(-1);
			case SWT.ESC -> leave.run();
			case SWT.CR, SWT.KEYPAD_CR -> selected().ifPresent(open);
			case ' ' -> {
				if (opensByClick) {
					selected().ifPresent(open);
				}
			}
			default -> {
				// No key of a list.
			}
		}
	}

	private void up() {
		int above = cursor < 0 ? -1 : next(cursor - 1, -1);
		if (above < 0) {
			leave.run();
		} else {
			go(above);
		}
	}

	private void page(int direction) {
		if (cursor < 0) {
			go(next(0, 1));
			return;
		}
		int y = Math.max(0, Math.min(places.total() - 1, places.top(cursor) + direction * canvas.getClientArea().height));
		int there = next(places.at(y), direction);
		go(there >= 0 ? there : next(direction > 0 ? rows.size() - 1 : 0, -direction));
	}

	private void go(int row) {
		if (row >= 0) {
			select(row);
		}
	}

	/** The nearest row from there on that can be reached; -1 if there is none. */
	private int next(int from, int step) {
		for (int i = from; i >= 0 && i < rows.size(); i += step) {
			if (look.reachable(rows.get(i))) {
				return i;
			}
		}
		return -1;
	}

	private void down(Event event) {
		canvas.setFocus();
		int row = at(event.y);
		if (row >= 0 && look.reachable(rows.get(row))) {
			select(row);
			if (opensByClick && event.button == 1) {
				open.accept(rows.get(row));
			}
		}
	}

	private void openAt(int y) {
		int row = at(y);
		if (!opensByClick && row >= 0 && look.reachable(rows.get(row))) {
			open.accept(rows.get(row));
		}
	}

	/** Tab goes on to the next control; arrows, Enter and Escape are the list's own. */
	private static void traverse(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_MNEMONIC;
	}

	/** The room on the screen, for those who ask where a row is. */
	Rectangle onScreen(int row) {
		Rectangle place = place(row);
		Point corner = canvas.toDisplay(place.x, place.y);
		return new Rectangle(corner.x, corner.y, place.width, place.height);
	}
}
