package org.afterglow.ui.pictures.internal.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.internal.Colours;
import org.afterglow.ui.pictures.internal.GcPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** What is in a file that a picture becomes. */
@FunctionalInterface
interface FileContent {

	/** Twice the natural size is sharp in print. */
	double DENSE = 2;
	/** Longer sides are painted less densely, in pixels: memory is finite. */
	double LONGEST = 8_000;

	void to(OutputStream out) throws IOException;

	/** The picture as it is painted, light as paper is. */
	record Painted(ImageData data) implements FileContent {

		@Override
		public void to(OutputStream out) throws IOException {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { data };
			try {
				loader.save(out, SWT.IMAGE_PNG);
			} catch (SWTException e) {
				throw new IOException("not written", e);
			}
		}
	}

	/** Paints the scene. UI thread. */
	static Painted painted(Scene scene, Display display, double unit) {
		Area paper = Paper.of(scene);
		double longest = Math.max(paper.width(), paper.height()) * unit;
		double zoom = Math.min(DENSE, LONGEST / longest);
		Image image = new Image(display, Math.max(1, (int) Math.ceil(paper.width() * unit * zoom)),
				Math.max(1, (int) Math.ceil(paper.height() * unit * zoom)));
		GC gc = new GC(image);
		try {
			gc.setBackground(Colours.PAPER.of(Paint.of(Tone.PAGE)));
			gc.fillRectangle(image.getBounds());
			GcPainter painter = new GcPainter(gc, Colours.PAPER, unit, zoom, paper.middle().moved(-paper.width() / 2, -paper.height() / 2));
			scene.shapes().forEach(painter::paint);
			return new Painted(image.getImageData());
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/**
	 * Writes the file, or replaces it: it is there as a whole or not at all, and readable by its owner alone. When anything fails what
	 * was there before is unchanged.
	 */
	static void write(Path file, FileContent content) throws IOException {
		Path whole = file.toAbsolutePath();
		Path growing = whole.resolveSibling(whole.getFileName() + ".part");
		Files.deleteIfExists(growing);
		try {
			try (FileChannel channel = FileChannel.open(growing, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly(whole));
					OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
				content.to(out);
				out.flush();
				channel.force(true);
			}
			Files.move(growing, whole, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(growing);
		}
	}

	private static FileAttribute<?>[] ownersOnly(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}
}
