package org.afterglow.ui.attachments.internal.sheets;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The door to the painting of the JDK, which must know no window: there is one already. */
public final class Java2D {

	static {
		System.setProperty("java.awt.headless", "true");
	}

	private Java2D() {
	}

	/** Called before the first picture is made. */
	public static void enter() {
		// Loading the class did it.
	}

	/** The same picture for a window. @param image of whole colours without transparency */
	public static ImageData imageData(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			image.getRGB(0, y, width, 1, row, 0, width);
			data.setPixels(0, y, width, row, 0);
		}
		return data;
	}
}
