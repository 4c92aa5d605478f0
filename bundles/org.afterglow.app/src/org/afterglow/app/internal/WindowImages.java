package org.afterglow.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;

/** The icon of the program in every size. */
final class WindowImages implements AutoCloseable {

	private final Image[] images;

	private WindowImages(Image[] images) {
		this.images = images;
	}

	static WindowImages load(Device device) {
		return new WindowImages(IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(size -> image(device, size)).toArray(Image[]::new));
	}

	Image[] all() {
		return images.clone();
	}

	@Override
	public void close() {
		for (Image image : images) {
			image.dispose();
		}
	}

	private static Image image(Device device, int size) {
		try (InputStream in = WindowImages.class.getResourceAsStream("/icons/afterglow" + size + ".png")) {
			return new Image(device, in);
		} catch (IOException e) {
			throw new UncheckedIOException("icon cannot be read", e);
		}
	}
}
