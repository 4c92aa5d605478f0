package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.afterglow.ui.Appearance;
import org.afterglow.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Pictures on the way, for those who look at them afterwards. */
final class Screenshots {

	private static final Path FOLDER = Path.of(System.getProperty("afterglow.screenshots", "target/screenshots"));
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

	/** To make a file of a picture takes longer than to take it: journeys go on meanwhile, one picture behind. */
	private static final ExecutorService WRITER = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2),
			new ThreadPoolExecutor.CallerRunsPolicy());

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(WRITER::close, "writing pictures"));
	}

	private Screenshots() {
	}

	static void take(String name) {
		SWTUtils.captureScreenshot(FOLDER.resolve(name + ".png").toString());
	}

	/**
	 * What is on the screen now in light and in dark: {@code name-light.png} and {@code name-dark.png}. Whoever cannot see the
	 * picture has to be able to use what is on it: every control is asked for its name, its size and its words.
	 */
	static void both(String name) {
		assertEquals(List.of(), Spoken.complaints(), name);
		Look before = UIThreadRunnable.syncExec(() -> Appearance.current().look());
		try {
			in(Look.LIGHT, name + "-light");
			in(Look.DARK, name + "-dark");
		} finally {
			show(before);
			settle();
		}
	}

	/** What is on the screen in one look, which stays. */
	static void in(Look look, String name) {
		show(look);
		ImageData still = still();
		WRITER.execute(() -> write(still, FOLDER.resolve(name + ".png")));
	}

	private static void write(ImageData picture, Path file) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	private static void show(Look look) {
		UIThreadRunnable.syncExec(() -> {
			if (Appearance.current().look() != look) {
				Appearance.current().show(look);
			}
		});
	}

	/** Until two looks at the screen see the same; a caret that blinks is waited for no longer than patience lasts. */
	private static ImageData still() {
		long end = System.nanoTime() + PATIENCE_NANOS;
		ImageData before = screen();
		int same = 0;
		while (same < 2 && System.nanoTime() < end) {
			ImageData now = screen();
			same = Arrays.equals(before.data, now.data) ? same + 1 : 0;
			before = now;
		}
		return before;
	}

	/** What was queued, and what that queued, is painted. */
	private static void settle() {
		UIThreadRunnable.syncExec(() -> {
			while (Display.getCurrent().readAndDispatch()) {
				continue;
			}
		});
	}

	private static ImageData screen() {
		settle();
		return UIThreadRunnable.syncExec(() -> {
			Display display = Display.getCurrent();
			Rectangle room = display.getPrimaryMonitor().getBounds();
			Image image = new Image(display, room.width, room.height);
			GC gc = new GC(display);
			try {
				gc.copyArea(image, 0, 0);
				return image.getImageData(100);
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
	}
}
