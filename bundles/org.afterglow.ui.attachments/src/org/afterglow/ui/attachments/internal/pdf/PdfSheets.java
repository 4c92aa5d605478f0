package org.afterglow.ui.attachments.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.afterglow.ui.attachments.internal.sheets.Java2D;
import org.afterglow.ui.attachments.internal.sheets.NotShown;
import org.afterglow.ui.attachments.internal.sheets.NotShown.Reason;
import org.afterglow.ui.attachments.internal.sheets.Sheets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;

/** The pages of a document, painted one at a time. */
final class PdfSheets implements Sheets {

	/** The largest side of a page, in points of the screen: fourteen metres. */
	static final int LONGEST_SIDE = 53_000;
	private static final double SCREEN = 96.0 / 72.0;
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(45);

	private final PDDocument document;
	private final List<Point> sizes;
	private boolean closed;

	PdfSheets(PDDocument document, List<Point> sizes) {
		this.document = document;
		this.sizes = List.copyOf(sizes);
	}

	@Override
	public int count() {
		return sizes.size();
	}

	@Override
	public Point size(int index) {
		Point size = sizes.get(index);
		return new Point(size.x, size.y);
	}

	@Override
	public synchronized ImageData paint(int index, int width, int height, BooleanSupplier stop) throws NotShown {
		if (closed) {
			throw new NotShown(Reason.TAKES_TOO_LONG);
		}
		long end = System.nanoTime() + PATIENCE_NANOS;
		BooleanSupplier enough = () -> stop.getAsBoolean() || System.nanoTime() - end > 0;
		try {
			PatientRenderer renderer = new PatientRenderer(document, enough);
			renderer.setSubsamplingAllowed(true);
			BufferedImage page = renderer.renderImage(index, (float) scale(index, width, height), ImageType.RGB);
			return Java2D.imageData(page);
		} catch (PatientRenderer.Enough e) {
			throw new NotShown(Reason.TAKES_TOO_LONG, e);
		} catch (IOException | RuntimeException e) {
			throw new NotShown(Reason.BROKEN, e);
		} catch (OutOfMemoryError | StackOverflowError e) {
			throw new NotShown(Reason.GROWS_BEYOND_MEASURE, e);
		}
	}

	private double scale(int index, int width, int height) {
		Point size = sizes.get(index);
		double wanted = (double) width * height;
		double less = wanted > MOST_POINTS ? Math.sqrt(MOST_POINTS / wanted) : 1;
		return SCREEN * width / size.x * less;
	}

	@Override
	public synchronized void close() {
		if (!closed) {
			closed = true;
			try {
				document.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
