package org.afterglow.app.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

import org.afterglow.ui.Failures;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where the window stood when it was closed, in a small file of this machine. Nothing in it comes out of a vault. */
final class WindowPlace {

	private static final Point USUAL = new Point(1280, 800);
	private static final Point SMALLEST = new Point(480, 360);

	/**
	 * @param bounds where it stands when it does not take the whole screen
	 * @param maximised whether it takes the whole screen
	 */
	record Stand(Rectangle bounds, boolean maximised) {
		Stand {
			Objects.requireNonNull(bounds);
		}

		/** In a room of a screen that may be another than it was. */
		Stand within(Rectangle room) {
			int width = Math.clamp(bounds.width, Math.min(SMALLEST.x, room.width), room.width);
			int height = Math.clamp(bounds.height, Math.min(SMALLEST.y, room.height), room.height);
			int x = Math.clamp(bounds.x, room.x, room.x + room.width - width);
			int y = Math.clamp(bounds.y, room.y, room.y + room.height - height);
			return new Stand(new Rectangle(x, y, width, height), maximised);
		}
	}

	private final Path file;

	WindowPlace(Path file) {
		this.file = file;
	}

	/** As usual: in the middle of the room. */
	static Stand usual(Rectangle room) {
		int width = Math.min(USUAL.x, room.width);
		int height = Math.min(USUAL.y, room.height);
		return new Stand(new Rectangle(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height),
				false);
	}

	Optional<Stand> last() {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		Properties values = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			values.load(in);
			return Optional.of(new Stand(new Rectangle(number(values, "x"), number(values, "y"), number(values, "width"),
					number(values, "height")), Boolean.parseBoolean(values.getProperty("maximised"))));
		} catch (IOException | IllegalArgumentException e) {
			// A file that somebody changed by hand is no reason to open no window.
			Failures.log(e);
			return Optional.empty();
		}
	}

	/** Without a place to write, the window stands as usual the next time. */
	void keep(Stand stand) {
		Properties values = new Properties();
		values.setProperty("x", Integer.toString(stand.bounds().x));
		values.setProperty("y", Integer.toString(stand.bounds().y));
		values.setProperty("width", Integer.toString(stand.bounds().width));
		values.setProperty("height", Integer.toString(stand.bounds().height));
		values.setProperty("maximised", Boolean.toString(stand.maximised()));
		try {
			Files.createDirectories(file.getParent());
			try (Writer out = Files.newBufferedWriter(file)) {
				values.store(out, null);
			}
		} catch (IOException e) {
			Failures.log(e);
		}
	}

	private static int number(Properties values, String key) {
		return Integer.parseInt(Objects.requireNonNullElse(values.getProperty(key), "").strip());
	}
}
