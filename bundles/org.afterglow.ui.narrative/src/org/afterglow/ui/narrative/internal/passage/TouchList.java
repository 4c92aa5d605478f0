package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.touching.Touch;
import org.afterglow.ui.narrative.internal.touching.TouchMark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The entries that have words of the passage; Enter or a double click leads to one. */
final class TouchList {

	private static final int INSET = 8;

	private final Table table;
	private List<Touch> shown = List.of();

	TouchList(Composite parent, Consumer<Touch> open) {
		table = WidgetKey.key(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL), "passage.entries");
		WidgetKey.spoken(table, Messages.touchList);
		new TableColumn(table, SWT.NONE);
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::paint);
		RowPainter.paint(table, item -> touch((TableItem) item).map(TouchList::type).orElse(""));
		table.addListener(SWT.DefaultSelection, event -> {
			int index = table.getSelectionIndex();
			if (index >= 0 && index < shown.size()) {
				open.accept(shown.get(index));
			}
		});
		table.addListener(SWT.FocusIn, event -> {
			if (table.getSelectionIndex() < 0 && !shown.isEmpty()) {
				table.setSelection(0);
			}
		});
		table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(table.getClientArea().width));
	}

	Table control() {
		return table;
	}

	void show(List<Touch> touches) {
		shown = touches;
		table.setItemCount(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			table.getItem(i).setText(shown.get(i).name());
		}
		if (!table.isFocusControl()) {
			table.deselectAll();
		}
		table.redraw();
	}

	int height() {
		return Math.max(1, shown.size()) * Math.max(26, table.getItemHeight()) + 2;
	}

	void dress() {
		table.setBackground(Theme.colour(Tone.PANEL));
		table.setForeground(Theme.colour(Tone.INK));
	}

	private void paint(Event event) {
		Optional<Touch> touch = touch((TableItem) event.item);
		if (touch.isEmpty()) {
			return;
		}
		GC gc = event.gc;
		int side = gc.getFontMetrics().getHeight() * 3 / 4;
		int x = event.x + INSET;
		boolean selected = (event.detail & SWT.SELECTED) != 0 || table.getSelectionIndex() == table.indexOf((TableItem) event.item);
		TouchMark.paint(gc, touch.get(), new Rectangle(x, event.y + (event.height - side) / 2, side, side), selected ? Tone.DUSK_TINT : Tone.PANEL);
		gc.setForeground(Theme.colour(Tone.INK));
		int left = x + side + INSET;
		gc.drawText(Shortened.middle(gc, touch.get().name(), typeAt(gc, type(touch.get())) - left), left,
				event.y + (event.height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	/** Without what tells it from its like: the name needs the room more, and the card says all of it. */
	private static String type(Touch touch) {
		int comma = touch.type().indexOf(',');
		return comma > 0 ? touch.type().substring(0, comma) : touch.type();
	}

	/** Where the type begins that stands at the right. */
	private int typeAt(GC gc, String type) {
		Font before = gc.getFont();
		gc.setFont(Theme.small());
		int width = gc.textExtent(type).x;
		gc.setFont(before);
		return table.getClientArea().width - width - 3 * INSET;
	}

	private Optional<Touch> touch(TableItem item) {
		int index = table.indexOf(item);
		return index >= 0 && index < shown.size() ? Optional.of(shown.get(index)) : Optional.empty();
	}
}
