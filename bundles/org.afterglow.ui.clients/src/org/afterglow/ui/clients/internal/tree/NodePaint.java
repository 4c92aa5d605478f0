package org.afterglow.ui.clients.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.clients.internal.names.Narrowing;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.tree.NodeLabels.Mark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Paints name, matched letters, marks, and what stands at the right of a row; the ground is that of every list. */
public final class NodePaint {

	private static final int INSET = 10;
	private static final int GAP = 7;

	private final Tree tree;
	private final NodeLabels labels;
	private final Supplier<Narrowing> narrowing;

	private NodePaint(Tree tree, NodeLabels labels, Supplier<Narrowing> narrowing) {
		this.tree = tree;
		this.labels = labels;
		this.narrowing = narrowing;
	}

	/** Paints from now on. */
	public static void paint(Tree tree, NodeLabels labels, Supplier<Narrowing> narrowing) {
		NodePaint paint = new NodePaint(tree, labels, narrowing);
		RowPainter.paint(tree, item -> "");
		tree.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		tree.addListener(SWT.PaintItem, paint::row);
	}

	private void row(Event event) {
		Optional<Node> node = NodeTree.node((TreeItem) event.item);
		if (node.isEmpty()) {
			return;
		}
		GC gc = event.gc;
		boolean selected = (event.detail & SWT.SELECTED) != 0 || List.of(tree.getSelection()).contains(event.item);
		Rectangle room = tree.getClientArea();
		gc.setClipping(room.x, event.y, room.width, event.height);
		labels.image(node.get()).ifPresent(image -> image(gc, image, ((TreeItem) event.item).getImageBounds(0)));
		Rectangle row = new Rectangle(room.x, event.y, room.width, event.height);
		int end = aside(gc, labels.aside(node.get()), row, selected) - GAP;
		List<Mark> marks = NodeLabels.marks(node.get());
		int size = markSize(gc);
		int start = ((TreeItem) event.item).getTextBounds(0).x;
		String text = labels.text(node.get());
		gc.setForeground(Theme.colour(Tone.INK));
		Rectangle name = new Rectangle(start, row.y, end - start - marks.size() * (size + GAP), row.height);
		int x = MatchedText.draw(gc, text, narrowing.get().matches(text), name) + GAP;
		for (Mark mark : marks) {
			mark(gc, mark, x, row.y + (row.height - size) / 2, size);
			x += size + GAP;
		}
	}

	/** GTK has drawn it before the ground. */
	private static void image(GC gc, Image image, Rectangle room) {
		Rectangle size = image.getBounds();
		gc.drawImage(image, room.x + (room.width - size.width) / 2, room.y + (room.height - size.height) / 2);
	}

	/** @return where it begins */
	private static int aside(GC gc, String text, Rectangle row, boolean selected) {
		if (text.isEmpty()) {
			return row.x + row.width - INSET;
		}
		Font before = gc.getFont();
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(selected ? Tone.INK2 : Tone.INK3));
		Point size = gc.textExtent(text);
		int x = row.x + row.width - size.x - INSET;
		gc.drawText(text, x, row.y + (row.height - size.y) / 2, true);
		gc.setFont(before);
		return x;
	}

	private static int markSize(GC gc) {
		return gc.getFontMetrics().getHeight() / 2 & ~1;
	}

	private static void mark(GC gc, Mark mark, int x, int y, int size) {
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(Math.max(1, size / 5));
		switch (mark) {
			case NOT_CODED -> {
				gc.setForeground(Theme.colour(Tone.EMBER));
				gc.drawOval(x, y, size, size);
			}
			case LOST -> {
				gc.setForeground(Theme.colour(Tone.BRICK));
				gc.drawLine(x, y, x + size, y + size);
				gc.drawLine(x, y + size, x + size, y);
			}
			case UNANCHORED -> {
				gc.setForeground(Theme.colour(Tone.STRAW));
				int half = size / 2;
				gc.drawPolygon(new int[] { x + half, y - 1, x + size + 1, y + half, x + half, y + size + 1, x - 1, y + half });
			}
		}
		gc.setLineWidth(1);
	}
}
