package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pair of colours that is read on each other can be read, in both themes (WCAG 2.1). */
class PaletteTest {

	@ParameterizedTest
	@CsvSource({ "pageInk,page", "ink,panel", "ink,desk", "ink2,panel", "ink2,desk", "ink2,duskTint", "ink3,panel", "ink3,desk",
			"ink3,page", "ink,duskTint", "ink,field", "dusk,page", "dusk,panel", "dusk,duskTint", "ember,page", "ember,panel",
			"ember,emberTint", "pageInk,emberTint", "moss,panel", "moss,mossTint", "moss,field", "straw,panel", "straw,strawTint",
			"straw,desk", "brick,panel", "brick,brickTint", "brick,page", "brick,field", "field,dusk" })
	void wordsCanBeRead(String ink, String ground) {
		for (String sheet : new String[] { "light.css", "dark.css" }) {
			assertAtLeast(4.5, sheet, ink, ground);
		}
	}

	@ParameterizedTest
	@CsvSource({ "edge,page", "edge,desk", "edge,panel", "dusk,duskTint" })
	void outlinesCanBeSeen(String line, String ground) {
		for (String sheet : new String[] { "light.css", "dark.css" }) {
			assertAtLeast(3, sheet, line, ground);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "light.css", "dark.css" })
	void codesCanBeSeenAndTheirPassagesRead(String sheet) {
		for (int code = 1; code <= 12; code++) {
			assertAtLeast(4.5, sheet, "code-" + code + "-stripe", "page");
			assertAtLeast(3.3, sheet, "code-" + code + "-stripe", "duskTint");
			assertAtLeast(9.35, sheet, "pageInk", "code-" + code + "-highlight");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "light.css", "dark.css" })
	void everyToneIsDefinedAndAnnounced(String sheet) {
		String text = text(sheet);
		for (Tone tone : Tone.values()) {
			assertTrue(Palette.of(text).colour(tone.token()).isPresent(), tone + " in " + sheet);
			assertTrue(text.contains("'#org-afterglow-" + tone.token() + "'"), tone + " is not handed to the registry in " + sheet);
		}
	}

	@Test
	void aDefinitionIsReadAsItIsWritten() {
		Palette palette = Palette.of("ColorDefinition#org-afterglow-page { color: #FFFCF6; }\n/* #org-afterglow-none */");
		assertEquals(Optional.of(new RGB(0xFF, 0xFC, 0xF6)), palette.colour("page"));
		assertEquals(Optional.empty(), palette.colour("none"));
	}

	private static void assertAtLeast(double ratio, String sheet, String ink, String ground) {
		Palette palette = Palette.of(text(sheet));
		double found = contrast(palette.colour(ink).orElseThrow(), palette.colour(ground).orElseThrow());
		assertTrue(found >= ratio, () -> ink + " on " + ground + " in " + sheet + " is " + found + ", not " + ratio);
	}

	/** The sheets stand beside the sources, not on the class path of plain tests. */
	private static String text(String sheet) {
		try {
			return Files.readString(Path.of("css", sheet));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static double contrast(RGB a, RGB b) {
		double one = luminance(a);
		double other = luminance(b);
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
