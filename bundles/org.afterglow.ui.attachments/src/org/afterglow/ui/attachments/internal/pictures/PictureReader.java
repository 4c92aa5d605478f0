package org.afterglow.ui.attachments.internal.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.afterglow.model.MediaType;
import org.afterglow.ui.attachments.internal.sheets.Java2D;
import org.afterglow.ui.attachments.internal.sheets.NotShown;
import org.afterglow.ui.attachments.internal.sheets.NotShown.Reason;
import org.afterglow.ui.attachments.internal.sheets.Sheets;
import org.eclipse.swt.graphics.Point;

/**
 * Reads a picture from memory, with the decoders of the JDK, which are Java and not native code: a file may come from anywhere.
 * Its size is asked before anything is unpacked; a large picture is read in steps of several points. Nothing is written to a disk.
 */
public final class PictureReader {

	/** Kinds that are shown; WebP has no decoder in the JDK and a native one in the system at most. */
	public static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff");

	/** More points than any camera takes. */
	static final long MOST_POINTS = 400_000_000;
	static final int LONGEST_SIDE = 65_500;

	static {
		Java2D.enter();
		// No file of its own for what it has read.
		ImageIO.setUseCache(false);
	}

	private PictureReader() {
	}

	/**
	 * Reads the picture; of one that moves, the first.
	 *
	 * @param stop asked while it is unpacked
	 */
	public static Sheets read(byte[] bytes, MediaType type, BooleanSupplier stop) throws NotShown {
		ImageReader reader = readerOf(type);
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, false, true);
			return read(reader, Turn.of(bytes, type), stop);
		} catch (IOException | RuntimeException e) {
			// Decoders answer nonsense with exceptions of every kind.
			throw new NotShown(stop.getAsBoolean() ? Reason.TAKES_TOO_LONG : Reason.BROKEN, e);
		} catch (OutOfMemoryError e) {
			throw new NotShown(Reason.GROWS_BEYOND_MEASURE, e);
		} finally {
			reader.dispose();
		}
	}

	private static ImageReader readerOf(MediaType type) throws NotShown {
		Iterator<ImageReader> readers = TYPES.contains(type.name()) ? ImageIO.getImageReadersByMIMEType(type.name())
				: Collections.emptyIterator();
		if (!readers.hasNext()) {
			throw new NotShown(Reason.UNKNOWN_KIND);
		}
		return readers.next();
	}

	private static Sheets read(ImageReader reader, Turn turn, BooleanSupplier stop) throws IOException, NotShown {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_POINTS) {
			throw new NotShown(Reason.TOO_MANY_POINTS);
		}
		int step = step(width, height);
		ImageReadParam param = reader.getDefaultReadParam();
		param.setSourceSubsampling(step, step, 0, 0);
		reader.addIIOReadProgressListener(new Stopping(stop));
		BufferedImage image = reader.read(0, param);
		if (stop.getAsBoolean()) {
			throw new NotShown(Reason.TAKES_TOO_LONG);
		}
		return new Picture(turn.apply(onPaper(image)), turn.apply(new Point(width, height)));
	}

	/** Every how many points one is taken, so that what is kept can be painted. */
	static int step(int width, int height) {
		int step = 1;
		while (((long) width / step) * (height / step) > Sheets.MOST_POINTS) {
			step++;
		}
		return step;
	}

	private static BufferedImage onPaper(BufferedImage image) {
		BufferedImage paper = Picture.paper(image.getWidth(), image.getHeight());
		Graphics2D graphics = paper.createGraphics();
		graphics.drawImage(image, 0, 0, null);
		graphics.dispose();
		return paper;
	}
}
