package org.afterglow.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The colour definitions of a style sheet, read without the workbench. The lock screen is painted before there is one, and
 * the colours must still stand in one place.
 */
final class Palette {

	private static final Pattern DEFINITION = Pattern
			.compile("ColorDefinition#org-afterglow-([\\w-]+)\\s*\\{\\s*color:\\s*#([0-9A-Fa-f]{6})\\s*;\\s*\\}");

	private final Map<String, RGB> colours;
	private final Map<RGB, String> names;

	private Palette(Map<String, RGB> colours) {
		this.colours = colours;
		this.names = named(colours);
	}

	/** The colours of a look. In high contrast every token gets the colour that the system has for its purpose. */
	static Palette of(Look look) {
		return look == Look.HIGH_CONTRAST ? ofSystem(Display.getCurrent()) : in(look.sheet());
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

	private static Palette ofSystem(Display display) {
		Map<String, RGB> colours = new TreeMap<>();
		in(Look.LIGHT.sheet()).forEach((token, rgb) -> colours.put(token, display.getSystemColor(ofSystem(token)).getRGB()));
		return new Palette(colours);
	}

	private static int ofSystem(String token) {
		return switch (token) {
			case "desk", "panel" -> SWT.COLOR_WIDGET_BACKGROUND;
			case "field", "page", "duskTint", "mossTint", "strawTint", "brickTint", "emberTint" -> SWT.COLOR_LIST_BACKGROUND;
			case "dusk" -> SWT.COLOR_LINK_FOREGROUND;
			case "pageInk" -> SWT.COLOR_LIST_FOREGROUND;
			default -> token.endsWith("-highlight") || token.matches("horizon-\\d")
					? SWT.COLOR_LIST_BACKGROUND
					: SWT.COLOR_WIDGET_FOREGROUND;
		};
	}

	Optional<RGB> colour(String token) {
		return Optional.ofNullable(colours.get(token));
	}

	/** The name of every colour that a widget may wear, by its value. */
	Map<RGB, String> names() {
		return names;
	}

	private static Map<RGB, String> named(Map<String, RGB> colours) {
		Map<RGB, String> names = new HashMap<>();
		colours.forEach((token, rgb) -> {
			if (!token.startsWith("horizon")) {
				names.putIfAbsent(rgb, token);
			}
		});
		return names;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Palette palette && colours.equals(palette.colours);
	}

	@Override
	public int hashCode() {
		return colours.hashCode();
	}

	void forEach(BiConsumer<String, RGB> each) {
		colours.forEach(each);
	}
}
