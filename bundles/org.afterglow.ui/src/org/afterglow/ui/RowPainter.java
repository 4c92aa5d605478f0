package org.afterglow.ui;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Paints the rows of a tree or table: the selected one on the dusk tint with a bar at its left, counts and dates at the
 * right edge. The same ground in every list of the workbench, whatever the platform paints.
 *
 * @since 1.0
 */
public final class RowPainter {

	private static final int BAR = 3;
	private static final int INSET = 10;
	private static final int ROOM = 26;

	private final Composite list;
	private final Function<Item, String> aside;

	private RowPainter(Composite list, Function<Item, String> aside) {
		this.list = list;
		this.aside = aside;
	}

	/**
	 * Paints from now on.
	 *
	 * @param list a {@code Tree} or a {@code Table}
	 * @param aside what stands at the right of a row; may be empty
	 */
	public static void paint(Composite list, Function<Item, String> aside) {
		RowPainter painter = new RowPainter(list, aside);
		GtkLook.arrows(list, Theme.colour(Tone.INK2).getRGB());
		Theme.listen(list, () -> GtkLook.arrows(list, Theme.colour(Tone.INK2).getRGB()));
		list.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROOM));
		list.addListener(SWT.EraseItem, painter::ground);
		list.addListener(SWT.PaintItem, painter::image);
		list.addListener(SWT.PaintItem, painter::row);
	}

	private void ground(Event event) {
		if ((event.detail & SWT.SELECTED) == 0) {
			return;
		}
		GC gc = event.gc;
		Rectangle room = list.getClientArea();
		Color before = gc.getBackground();
		gc.setClipping(new Rectangle(room.x, event.y, room.width, event.height));
		gc.setBackground(Theme.colour(Tone.DUSK_TINT));
		gc.fillRectangle(room.x, event.y, room.width, event.height);
		gc.setBackground(Theme.colour(Tone.DUSK));
		gc.fillRectangle(room.x, event.y, BAR, event.height);
		gc.setBackground(before);
		gc.setForeground(Theme.colour(Tone.INK));
		if (Theme.highContrast()) {
			// Whatever is painted on the row in the system's ink can be read; the outline says that it is selected.
			gc.drawRectangle(room.x, event.y, room.width - 1, event.height - 1);
		}
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOCUSED);
	}

	/** GTK has drawn the image before the ground. */
	private void image(Event event) {
		Image image = ((Item) event.item).getImage();
		if ((event.detail & SWT.SELECTED) != 0 && image != null) {
			Rectangle room = event.item instanceof TreeItem row ? row.getImageBounds(0)
					: ((TableItem) event.item).getImageBounds(0);
			event.gc.setClipping(room);
			event.gc.drawImage(image, room.x + (room.width - image.getBounds().width) / 2,
					room.y + (room.height - image.getBounds().height) / 2);
		}
	}

	private void row(Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Rectangle room = list.getClientArea();
		event.gc.setClipping(room.x, event.y, room.width, event.height);
		String text = aside.apply((Item) event.item);
		if (!text.isEmpty()) {
			aside(event.gc, text, new Rectangle(room.x, event.y, room.width, event.height), selected);
		}
	}

	private void aside(GC gc, String text, Rectangle row, boolean selected) {
		Font before = gc.getFont();
		gc.setFont(Theme.small());
		Point size = gc.textExtent(text);
		int x = row.x + row.width - size.x - INSET;
		gc.setForeground(Theme.colour(selected ? Tone.INK2 : Tone.INK3));
		gc.setBackground(selected ? Theme.colour(Tone.DUSK_TINT) : list.getBackground());
		// To the end of the row: words that go on below the aside would come out behind it.
		gc.fillRectangle(x - INSET, row.y + 1, row.x + row.width - x + INSET, row.height - 2);
		gc.drawText(text, x, row.y + (row.height - size.y) / 2, true);
		gc.setFont(before);
	}
}
