package org.afterglow.ui.attachments.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.afterglow.ui.attachments.internal.sheets.Java2D;
import org.afterglow.ui.attachments.internal.sheets.NotShown;
import org.afterglow.ui.attachments.internal.sheets.NotShown.Reason;
import org.afterglow.ui.attachments.internal.sheets.Sheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.eclipse.swt.graphics.Point;

/** Reads PDF documents from memory; nothing of them is written to a disk, and nothing in them is run. */
public final class PdfReader {

	/** Points of the screen for one of paper: 96 to the inch, as a window has it. */
	private static final double SCREEN = 96.0 / 72.0;
	private static final long SCRATCH = 400L * 1024 * 1024;
	private static final int MOST_PAGES = 20_000;

	/** Kept, or they would be forgotten and made anew with the level of the others. */
	private static final List<Logger> QUIET = new ArrayList<>();

	static {
		Java2D.enter();
		// What it remembers of the fonts of the system goes where everything else of this process goes, not to the user's home.
		System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
		// Its messages repeat what stands in a document.
		Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Logger::getLogger).forEach(logger -> {
			logger.setLevel(Level.OFF);
			QUIET.add(logger);
		});
	}

	private PdfReader() {
	}

	/** @param stop asked while it is looked through */
	public static Sheets read(byte[] bytes, BooleanSupplier stop) throws NotShown {
		Unpacked.check(bytes, stop);
		try {
			PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes),
					MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache);
			return orClose(document);
		} catch (InvalidPasswordException e) {
			throw new NotShown(Reason.PASSWORD, e);
		} catch (IOException | RuntimeException e) {
			throw new NotShown(Reason.BROKEN, e);
		} catch (OutOfMemoryError | StackOverflowError e) {
			throw new NotShown(Reason.GROWS_BEYOND_MEASURE, e);
		}
	}

	private static Sheets orClose(PDDocument document) throws IOException, NotShown {
		boolean done = false;
		try {
			Sheets sheets = new PdfSheets(document, sizes(document));
			done = true;
			return sheets;
		} finally {
			if (!done) {
				document.close();
			}
		}
	}

	private static List<Point> sizes(PDDocument document) throws NotShown {
		int count = document.getNumberOfPages();
		if (count < 1) {
			throw new NotShown(Reason.BROKEN);
		}
		if (count > MOST_PAGES) {
			throw new NotShown(Reason.TOO_LARGE);
		}
		List<Point> sizes = new ArrayList<>(count);
		for (PDPage page : document.getPages()) {
			sizes.add(size(page));
		}
		if (sizes.isEmpty()) {
			throw new NotShown(Reason.BROKEN);
		}
		return sizes;
	}

	private static Point size(PDPage page) throws NotShown {
		PDRectangle box = page.getCropBox();
		double width = box.getWidth() * SCREEN;
		double height = box.getHeight() * SCREEN;
		// Also what is no number at all.
		if (!(width >= 1 && height >= 1 && width <= PdfSheets.LONGEST_SIDE && height <= PdfSheets.LONGEST_SIDE)) {
			throw new NotShown(Reason.TOO_MANY_POINTS);
		}
		boolean lies = page.getRotation() % 180 != 0;
		return lies ? new Point((int) Math.ceil(height), (int) Math.ceil(width))
				: new Point((int) Math.ceil(width), (int) Math.ceil(height));
	}
}
