package org.afterglow.ui.attachments.internal.pictures;

import java.util.function.BooleanSupplier;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Ends the unpacking of a picture when nobody waits for it any more. */
record Stopping(BooleanSupplier stop) implements IIOReadProgressListener {

	@Override
	public void imageProgress(ImageReader source, float percentageDone) {
		if (stop.getAsBoolean()) {
			source.abort();
		}
	}

	@Override
	public void sequenceStarted(ImageReader source, int minIndex) {
		// Of no use here.
	}

	@Override
	public void sequenceComplete(ImageReader source) {
		// Of no use here.
	}

	@Override
	public void imageStarted(ImageReader source, int imageIndex) {
		// Of no use here.
	}

	@Override
	public void imageComplete(ImageReader source) {
		// Of no use here.
	}

	@Override
	public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
		// Of no use here.
	}

	@Override
	public void thumbnailProgress(ImageReader source, float percentageDone) {
		// Of no use here.
	}

	@Override
	public void thumbnailComplete(ImageReader source) {
		// Of no use here.
	}

	@Override
	public void readAborted(ImageReader source) {
		// Whoever asked for it knows.
	}
}
