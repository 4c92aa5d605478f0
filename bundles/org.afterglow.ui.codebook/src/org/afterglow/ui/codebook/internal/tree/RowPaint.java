package org.afterglow.ui.codebook.internal.tree;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.afterglow.model.CodeId;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Icon;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Paints a row: the shape of the kind, the name with what was typed in bold, the key of its shortcut, whether its highlight
 * is off; the count stands at the right. Names are in ink, never in the colour of the code.
 */
public final class RowPaint {

	/** What stands around the count at the right. */
	private static final int ASIDE = 16;

	private final Tree tree;
	private final Supplier<Finder> finder;
	private final Predicate<CodeId> highlightOff;

	private RowPaint(Tree tree, Supplier<Finder> finder, Predicate<CodeId> highlightOff) {
		this.tree = tree;
		this.finder = finder;
		this.highlightOff = highlightOff;
	}

	/** Paints from now on. */
	public static void on(Tree tree, Supplier<Finder> finder, Predicate<CodeId> highlightOff) {
		RowPaint paint = new RowPaint(tree, finder, highlightOff);
		tree.addListener(SWT.EraseItem, paint::ground);
		tree.addListener(SWT.PaintItem, paint::row);
		RowPainter.paint(tree, RowPaint::count);
	}

	/** The system may ask for a row twice without clearing it, and words drawn twice look bold. */
	private void ground(Event event) {
		event.detail &= ~SWT.FOREGROUND;
		if ((event.detail & SWT.SELECTED) == 0) {
			Rectangle client = tree.getClientArea();
			event.gc.setClipping(client.x, event.y, client.width, event.height);
			event.gc.setBackground(tree.getBackground());
			event.gc.fillRectangle(event.x, event.y, client.x + client.width - event.x, event.height);
			event.detail &= ~(SWT.BACKGROUND | SWT.HOT);
		}
	}

	private static String count(Item item) {
		return item.getData() instanceof Row row ? Words.number(row.count()) : "";
	}

	private void row(Event event) {
		if (!(event.item.getData() instanceof Row row)) {
			return;
		}
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Rectangle place = ((TreeItem) event.item).getTextBounds(0);
		Rectangle client = tree.getClientArea();
		GC gc = event.gc;
		gc.setClipping(client.x, event.y, client.width, event.height);
		gc.setFont(Theme.small());
		int end = client.x + client.width - gc.textExtent(Words.number(row.count())).x - ASIDE;
		Pen pen = new Pen(gc, place.x, end, event.y, event.height, selected);
		switch (row) {
			case Row.OfKind kind -> {
				image((TreeItem) event.item, gc, Icon.FOLDER.image());
				pen.words(Words.kinds(kind.kind()), JFaceResources.getDefaultFont(), Tone.INK);
			}
			case Row.OfCode code -> {
				image((TreeItem) event.item, gc, CodeMarks.image(code.code().kind(), code.code().colour()));
				code(pen, code);
			}
		}
	}

	private void code(Pen pen, Row.OfCode row) {
		Finder typed = finder.get();
		pen.words(row.code().name(), typed.places(row.code().name()), JFaceResources.getDefaultFont(), Theme.bold(), Tone.INK);
		typed.other(row).ifPresent(other -> pen.words(Words.with(Messages.foundAlso, other), Theme.small(), pen.quiet()));
		OptionalInt shortcut = row.code().shortcut();
		if (shortcut.isPresent()) {
			pen.keyCap(Integer.toString(shortcut.getAsInt()));
		}
		if (highlightOff.test(row.code().id())) {
			pen.space();
			pen.words(Messages.highlightOff, Theme.small(), pen.quiet());
		}
	}

	private static void image(TreeItem item, GC gc, Image image) {
		Rectangle room = item.getImageBounds(0);
		gc.drawImage(image, room.x + (room.width - image.getBounds().width) / 2,
				room.y + (room.height - image.getBounds().height) / 2);
	}

	/** Writes from left to right. */
	private static final class Pen {

		private final GC gc;
		private final int top;
		private final int height;
		private final boolean selected;
		private final int end;
		private int x;

		/** @param end where the count begins */
		Pen(GC gc, int x, int end, int top, int height, boolean selected) {
			this.gc = gc;
			this.x = x;
			this.end = end;
			this.top = top;
			this.height = height;
			this.selected = selected;
		}

		/** For what is less important; on a selected row the usual tone would be too faint. */
		Tone quiet() {
			return selected ? Tone.INK2 : Tone.INK3;
		}

		void space() {
			x += gc.getFontMetrics().getHeight() / 2;
		}

		void words(String text, Font font, Tone tone) {
			words(text, List.of(), font, font, tone);
		}

		void words(String text, List<TextSpan> strong, Font plain, Font bold, Tone tone) {
			int from = 0;
			for (TextSpan span : strong) {
				piece(text.substring(from, span.start()), plain, tone);
				piece(span.in(text), bold, tone);
				from = span.end();
			}
			piece(text.substring(from), plain, tone);
		}

		private void piece(String text, Font font, Tone tone) {
			gc.setFont(font);
			gc.setForeground(Theme.colour(tone));
			if (x >= end) {
				return;
			}
			String shown = Shortened.end(gc, text, end - x);
			Point size = gc.textExtent(shown);
			gc.drawText(shown, x, top + (height - size.y) / 2, true);
			x = shown.equals(text) ? x + size.x : end;
		}

		/** A key as it lies on the keyboard. */
		void keyCap(String key) {
			space();
			if (x >= end) {
				return;
			}
			gc.setFont(Theme.small());
			Point size = gc.textExtent(key);
			int width = Math.max(size.x + size.y * 2 / 3, size.y + 2);
			int capTop = top + (height - size.y - 2) / 2;
			gc.setAntialias(SWT.ON);
			gc.setBackground(Theme.colour(Tone.FIELD));
			gc.fillRoundRectangle(x, capTop, width, size.y + 1, 8, 8);
			gc.setForeground(Theme.colour(Tone.EDGE));
			gc.drawRoundRectangle(x, capTop, width, size.y + 1, 8, 8);
			gc.setForeground(Theme.colour(Tone.INK2));
			gc.drawText(key, x + (width - size.x) / 2 + 1, capTop + 1, true);
			x += width + 1;
		}
	}
}
