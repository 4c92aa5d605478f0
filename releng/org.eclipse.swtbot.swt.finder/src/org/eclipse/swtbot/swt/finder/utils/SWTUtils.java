package org.eclipse.swtbot.swt.finder.utils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** Small questions about widgets and the display. */
public final class SWTUtils {

	private SWTUtils() {
	}

	/** The display of the program under test, whichever thread asks. */
	public static Display display() {
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			Display display = Display.findDisplay(thread);
			if (display != null) {
				return display;
			}
		}
		throw new IllegalStateException("there is no display");
	}

	public static boolean isUIThread() {
		return Display.getCurrent() != null;
	}

	/** The text a widget shows, or an empty one. Call it in the UI thread. */
	public static String getText(Object widget) {
		return text("getText", widget);
	}

	/** The tooltip of a widget, or an empty one. Call it in the UI thread. */
	public static String getToolTipText(Object widget) {
		return text("getToolTipText", widget);
	}

	private static String text(String method, Object widget) {
		try {
			Object text = widget.getClass().getMethod(method).invoke(widget);
			return text == null ? "" : text.toString();
		} catch (NoSuchMethodException e) {
			return "";
		} catch (IllegalAccessException | InvocationTargetException e) {
			throw new IllegalStateException(method + " of " + widget.getClass(), e);
		}
	}

	/** Writes a picture of the whole display; the ending of the name says in which format. */
	public static boolean captureScreenshot(String fileName) {
		return UIThreadRunnable.syncExec(() -> {
			Display display = Display.getCurrent();
			Rectangle all = display.getBounds();
			Image image = new Image(display, all.width, all.height);
			GC gc = new GC(display);
			try {
				gc.copyArea(image, all.x, all.y);
				write(image, Path.of(fileName));
			} finally {
				gc.dispose();
				image.dispose();
			}
			return true;
		});
	}

	private static void write(Image image, Path file) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file.toString(), file.toString().endsWith("png") ? SWT.IMAGE_PNG : SWT.IMAGE_JPEG);
	}
}
