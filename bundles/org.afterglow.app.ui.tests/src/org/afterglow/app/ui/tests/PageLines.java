package org.afterglow.app.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** The lines that are drawn across a page of the guide, as they are on the screen. UI thread only. */
final class PageLines {

	private final ImageData screen;
	private final int left;
	private final int right;

	private PageLines(ImageData screen, int left, int right) {
		this.screen = screen;
		this.left = left;
		this.right = right;
	}

	/** What a person sees of the page now. */
	static PageLines on(StyledText page) {
		Display display = page.getDisplay();
		Rectangle room = page.getClientArea();
		Point place = page.toDisplay(room.x, room.y);
		Image image = new Image(display, room.width, room.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, place.x, place.y);
			return new PageLines(image.getImageData(100), page.getLeftMargin() + 1, room.width - page.getRightMargin() - 2);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** How high each line across stands. */
	List<Integer> across() {
		List<Integer> lines = new ArrayList<>();
		for (int y = 1; y < screen.height - 1; y++) {
			if (isPlain(y) && !isGround(y)) {
				lines.add(y);
			}
		}
		return lines;
	}

	/** Lines that go through words or pictures: there is more than the ground right above or below them. */
	List<Integer> throughWords() {
		return across().stream().filter(y -> !isGround(y - 1) || !isGround(y + 1)).toList();
	}

	/** Lines with nothing between them and the one before: a row has lost its line. */
	List<Integer> withoutWords() {
		List<Integer> lines = across();
		List<Integer> empty = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			int from = lines.get(i - 1) + 1;
			int to = lines.get(i);
			if (IntStream.range(from, to).allMatch(this::isGround)) {
				empty.add(to);
			}
		}
		return empty;
	}

	private boolean isGround(int y) {
		return isPlain(y) && screen.getPixel(left, y) == screen.getPixel(1, y);
	}

	private boolean isPlain(int y) {
		int first = screen.getPixel(left, y);
		for (int x = left; x <= right; x++) {
			if (screen.getPixel(x, y) != first) {
				return false;
			}
		}
		return true;
	}
}
