package org.afterglow.ui.web.internal.inbox;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.afterglow.model.AttachmentId;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.Records;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Reads a drawing with the decoder of the JDK, which is no native code: what it reads came through a browser. */
final class Drawing {

	private static final int MOST_BYTES = 20_000_000;
	private static final long MOST_POINTS = 40_000_000;
	private static final int MOST_WIDE = 900;

	static {
		System.setProperty("java.awt.headless", "true");
		// No file of its own for what it has read.
		ImageIO.setUseCache(false);
	}

	private Drawing() {
	}

	/** Not wider than it is ever shown, on white paper; empty if it is gone or is no picture. Off the UI thread. */
	static Optional<ImageData> read(Records records, AttachmentId id) {
		if (records.attachments().byId(id).filter(found -> found.size() <= MOST_BYTES).isEmpty()) {
			return Optional.empty();
		}
		try (AttachmentContent content = records.attachments().open(id); InputStream in = content.stream()) {
			return Optional.of(data(scaled(decoded(in.readAllBytes()))));
		} catch (IOException | RuntimeException e) {
			// A decoder answers nonsense with exceptions of every kind; the drawing can still be opened by itself.
			return Optional.empty();
		}
	}

	private static BufferedImage decoded(byte[] bytes) throws IOException {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new IOException("no picture");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
					throw new IOException("too many points");
				}
				return reader.read(0);
			} finally {
				reader.dispose();
			}
		}
	}

	private static BufferedImage scaled(BufferedImage from) {
		int wide = Math.min(MOST_WIDE, from.getWidth());
		int high = Math.max(1, Math.round((float) from.getHeight() * wide / from.getWidth()));
		BufferedImage to = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = to.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, wide, high);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(from, 0, 0, wide, high, null);
		graphics.dispose();
		return to;
	}

	private static ImageData data(BufferedImage image) {
		ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] row = new int[image.getWidth()];
		for (int y = 0; y < image.getHeight(); y++) {
			image.getRGB(0, y, row.length, 1, row, 0, row.length);
			data.setPixels(0, y, row.length, row, 0);
		}
		return data;
	}
}
