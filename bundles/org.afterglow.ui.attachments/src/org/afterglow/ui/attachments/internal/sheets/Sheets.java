package org.afterglow.ui.attachments.internal.sheets;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;

/** What can be looked at one below the other: the one picture of a picture, the pages of a document. Safe for several threads. */
public interface Sheets extends AutoCloseable {

	/** The most points that are painted at once, about 48 MB. */
	long MOST_POINTS = 12_000_000;

	int count();

	/** Width and height at a zoom of 1, in points of the screen. */
	Point size(int index);

	/**
	 * Paints a sheet. May take long.
	 *
	 * @param width that is wanted; what comes back may be smaller where that is more than can be painted
	 * @param stop asked now and then
	 * @throws NotShown if it cannot be painted, or was stopped
	 */
	ImageData paint(int index, int width, int height, BooleanSupplier stop) throws NotShown;

	/** Lets the memory go, when nothing is being painted any more. */
	@Override
	void close();
}
