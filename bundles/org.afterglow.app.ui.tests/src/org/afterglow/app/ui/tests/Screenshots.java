package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.afterglow.ui.Appearance;
import org.afterglow.ui.Look;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Pictures on the way, for those who look at them afterwards. */
final class Screenshots {

	private static final Path FOLDER = Path.of(System.getProperty("afterglow.screenshots", "target/screenshots"));
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

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
			UIThreadRunnable.syncExec(() -> Appearance.current().show(before));
			awaitStill();
		}
	}

	/** What is on the screen in one look, which stays. */
	static void in(Look look, String name) {
		UIThreadRunnable.syncExec(() -> Appearance.current().show(look));
		awaitStill();
		take(name);
	}

	/** Until two looks at the screen see the same; a caret that blinks is waited for no longer than patience lasts. */
	private static void awaitStill() {
		long end = System.nanoTime() + PATIENCE_NANOS;
		byte[] before = screen();
		int same = 0;
		while (same < 2 && System.nanoTime() < end) {
			byte[] now = screen();
			same = Arrays.equals(before, now) ? same + 1 : 0;
			before = now;
		}
	}

	private static byte[] screen() {
		UIThreadRunnable.syncExec(() -> {
			// What was queued, and what that queued, is painted first.
			while (Display.getCurrent().readAndDispatch()) {
				continue;
			}
		});
		return UIThreadRunnable.syncExec(() -> {
			Display display = Display.getCurrent();
			Rectangle room = display.getPrimaryMonitor().getBounds();
			Image image = new Image(display, room.width, room.height);
			GC gc = new GC(display);
			try {
				gc.copyArea(image, 0, 0);
				return image.getImageData(100).data;
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
	}
}
