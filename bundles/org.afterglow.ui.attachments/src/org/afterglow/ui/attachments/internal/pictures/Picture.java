package org.afterglow.ui.attachments.internal.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;

import org.afterglow.ui.attachments.internal.sheets.Java2D;
import org.afterglow.ui.attachments.internal.sheets.Sheets;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;

/** A picture on white paper, as it was drawn: in a dark window as well. */
final class Picture implements Sheets {

	private final BufferedImage image;
	private final Point size;

	/**
	 * @param image perhaps smaller than the picture
	 * @param size of the whole picture
	 */
	Picture(BufferedImage image, Point size) {
		this.image = image;
		this.size = size;
	}

	/** An empty sheet of white paper. */
	static BufferedImage paper(int width, int height) {
		BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = paper.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.dispose();
		return paper;
	}

	@Override
	public int count() {
		return 1;
	}

	@Override
	public Point size(int index) {
		return new Point(size.x, size.y);
	}

	@Override
	public ImageData paint(int index, int width, int height, BooleanSupplier stop) {
		if (width >= image.getWidth()) {
			// The window enlarges it while it paints.
			return Java2D.imageData(image);
		}
		return Java2D.imageData(scaled(width, Math.max(1, height)));
	}

	/** By halves, so that no line between two points is lost. */
	private BufferedImage scaled(int width, int height) {
		BufferedImage from = image;
		while (from.getWidth() / 2 > width && from.getHeight() / 2 > height) {
			from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
		}
		return drawn(from, width, height);
	}

	private static BufferedImage drawn(BufferedImage from, int width, int height) {
		BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = to.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(from, 0, 0, width, height, null);
		graphics.dispose();
		return to;
	}

	@Override
	public void close() {
		// The memory goes with the object.
	}
}
