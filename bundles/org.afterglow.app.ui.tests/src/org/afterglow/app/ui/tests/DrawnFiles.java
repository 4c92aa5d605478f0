package org.afterglow.app.ui.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** Files as a client might bring them, made on the spot. */
final class DrawnFiles {

	private DrawnFiles() {
	}

	/** A house by the water with one lit window. */
	static ImageData drawing(int width, int height) {
		return UIThreadRunnable.syncExec(() -> {
			Display display = Display.getCurrent();
			Image image = new Image(display, width, height);
			GC gc = new GC(image);
			try {
				gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
				gc.fillRectangle(0, 0, width, height);
				gc.setForeground(display.getSystemColor(SWT.COLOR_DARK_BLUE));
				gc.setLineWidth(Math.max(2, width / 150));
				gc.drawPolygon(new int[] { width / 4, height / 2, width / 2, height / 5, width * 3 / 4, height / 2 });
				gc.drawRectangle(width / 3, height / 2, width / 3, height / 4);
				gc.setBackground(display.getSystemColor(SWT.COLOR_DARK_YELLOW));
				gc.fillRectangle(width / 2 - width / 20, height * 11 / 20, width / 10, height / 10);
				for (int y = height * 4 / 5; y < height; y += Math.max(6, height / 25)) {
					gc.drawLine(0, y, width, y);
				}
				return image.getImageData(100);
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
	}

	static byte[] png(int width, int height) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { drawing(width, height) };
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	/** A letter; each page has its number and these words. */
	static byte[] pdf(int pages, String words) {
		StringBuilder kids = new StringBuilder();
		StringBuilder objects = new StringBuilder();
		for (int i = 0; i < pages; i++) {
			int page = 10 + 2 * i;
			kids.append(page).append(" 0 R ");
			String content = "BT /F1 24 Tf 72 740 Td (Page " + (i + 1) + ") Tj ET\nBT /F1 12 Tf 72 700 Td (" + words
					+ ") Tj ET\n72 120 450 2 re f\n0.6 0.3 0.1 rg 250 300 100 100 re f";
			objects.append(page).append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents ")
					.append(page + 1).append(" 0 R>>endobj\n").append(page + 1).append(" 0 obj<</Length ").append(content.length())
					.append(">>stream\n").append(content).append("\nendstream endobj\n");
		}
		return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>endobj\n"
				+ "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n" + objects + "trailer<</Root 1 0 R>>\n%%EOF")
				.getBytes(StandardCharsets.ISO_8859_1);
	}
}
