package org.afterglow.ui.clients.internal.attach;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.afterglow.ui.Dates;
import org.afterglow.ui.clients.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/**
 * What was in the clipboard.
 *
 * @param picture empty if there was none
 * @param files empty if there were none
 */
record Pasted(Optional<ImageData> picture, List<Path> files) {

	static Pasted from(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			List<Path> files = clipboard.getContents(FileTransfer.getInstance()) instanceof String[] paths
					? Stream.of(paths).map(Path::of).toList()
					: List.of();
			Optional<ImageData> picture = files.isEmpty()
					&& clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData data ? Optional.of(data) : Optional.empty();
			return new Pasted(picture, files);
		} finally {
			clipboard.dispose();
		}
	}

	/** The picture as a file, named by the moment in which it was pasted. */
	Source source() {
		String name = MessageFormat.format(Messages.pastedName, Dates.ofUser().now()) + ".png";
		ImageData data = picture.orElseThrow();
		return new Source(name, OptionalLong.empty(), () -> new ByteArrayInputStream(png(data)));
	}

	private static byte[] png(ImageData data) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}

	/** Whether there was anything. */
	@Override
	public String toString() {
		return picture.isPresent() ? "a picture" : files.size() + " files";
	}
}
