package org.afterglow.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;

/**
 * The colour definitions of a style sheet, read without the workbench. The lock screen is painted before there is one, and
 * the colours must still stand in one place.
 */
final class Palette {

	private static final Pattern DEFINITION = Pattern
			.compile("ColorDefinition#org-afterglow-([\\w-]+)\\s*\\{\\s*color:\\s*#([0-9A-Fa-f]{6})\\s*;\\s*\\}");

	private final Map<String, RGB> colours;

	private Palette(Map<String, RGB> colours) {
		this.colours = colours;
	}

	/** Reads a style sheet of this bundle, such as {@code /css/light.css}. */
	static Palette in(String resource) {
		try (InputStream in = Palette.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("style sheet is missing: " + resource);
			}
			return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException("style sheet cannot be read: " + resource, e);
		}
	}

	/** Reads the definitions out of the text of a style sheet. */
	static Palette of(String sheet) {
		Map<String, RGB> colours = new TreeMap<>();
		Matcher definition = DEFINITION.matcher(sheet);
		while (definition.find()) {
			int value = Integer.parseInt(definition.group(2), 16);
			colours.put(definition.group(1), new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF));
		}
		return new Palette(colours);
	}

	Optional<RGB> colour(String token) {
		return Optional.ofNullable(colours.get(token));
	}
}
