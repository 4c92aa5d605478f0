package org.afterglow.ui;

import java.util.Arrays;

import org.afterglow.model.CodeColour;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Colours and fonts by what they are for, out of the registries of the running workbench. Before there is a workbench (the
 * lock screen) the same colours come from the light style sheet. UI thread only. Nothing handed out is to be disposed.
 */
public final class Theme {

	/** Every colour and font of ours has an id that begins so. */
	public static final String PREFIX = "org.afterglow.";
	/** The reading face, in which client's words are set. */
	public static final String READING_FONT = "org.afterglow.font.reading";

	private static final String LIGHT_SHEET = "/css/light.css";
	/** First one present wins: macOS, Windows, Linux, whatever there is. */
	private static final String[] READING_FACES = { "Charter", "Georgia", "Noto Serif", "Liberation Serif", "Serif" };
	private static final int READING_POINTS = 12;
	private static final int SMALLEST_POINTS = 8;

	private Theme() {
	}

	public static Color colour(Tone tone) {
		return byToken(tone.token());
	}

	/** Colour of a code's stripe and of the shape of its kind. */
	public static Color stripe(CodeColour colour) {
		return byToken("code-" + (colour.ordinal() + 1) + "-stripe");
	}

	/** Ground of a passage with this code. */
	public static Color highlight(CodeColour colour) {
		return byToken("code-" + (colour.ordinal() + 1) + "-highlight");
	}

	/** A band of the lock screen's horizon, 0 at the top to 5. */
	public static Color horizon(int band) {
		return byToken("horizon-" + (band + 1));
	}

	/** Name and date on the first band of the horizon. */
	public static Color horizonText() {
		return byToken("horizon-text");
	}

	/** True if the ground of the window is darker than its text. */
	public static boolean dark() {
		return brightness(colour(Tone.DESK).getRGB()) < brightness(colour(Tone.INK).getRGB());
	}

	/** The reading face at the size that was set. */
	public static Font reading() {
		FontRegistry fonts = JFaceResources.getFontRegistry();
		if (!fonts.hasValueFor(READING_FONT)) {
			fonts.put(READING_FONT, new FontData[] { new FontData(readingFace(), READING_POINTS, 0) });
		}
		return fonts.get(READING_FONT);
	}

	/** The reading face at another size, in points. */
	public static Font reading(int points) {
		return derived(READING_FONT + "." + points, FontDescriptor.createFrom(reading()).setHeight(points));
	}

	/** The bold reading face at a size, in points. */
	public static Font readingBold(int points) {
		return derived(READING_FONT + ".bold." + points,
				FontDescriptor.createFrom(reading()).setHeight(points).setStyle(org.eclipse.swt.SWT.BOLD));
	}

	/** The system's face, a point smaller: counts, dates, hints. */
	public static Font small() {
		FontData[] system = JFaceResources.getDefaultFont().getFontData();
		return derived(PREFIX + "font.small", FontDescriptor.createFrom(system)
				.setHeight(Math.max(SMALLEST_POINTS, system[0].getHeight() - 1)));
	}

	/** The system's face at another size, in points. */
	public static Font system(int points) {
		return derived(PREFIX + "font.system." + points,
				FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(points));
	}

	/** The system's face, bold: headings of sections. */
	public static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private static Font derived(String id, FontDescriptor descriptor) {
		FontRegistry fonts = JFaceResources.getFontRegistry();
		FontData[] wanted = descriptor.getFontData();
		if (!fonts.hasValueFor(id) || !Arrays.equals(fonts.getFontData(id), wanted)) {
			fonts.put(id, wanted);
		}
		return fonts.get(id);
	}

	private static String readingFace() {
		Display display = Display.getCurrent();
		for (String face : READING_FACES) {
			if (display.getFontList(face, true).length > 0) {
				return face;
			}
		}
		return READING_FACES[READING_FACES.length - 1];
	}

	private static Color byToken(String token) {
		String id = PREFIX + token.replace('-', '.');
		ColorRegistry colours = registry();
		if (!colours.hasValueFor(id)) {
			colours.put(id, Palette.in(LIGHT_SHEET).colour(token)
					.orElseThrow(() -> new IllegalStateException("no colour is defined for " + id)));
		}
		return colours.get(id);
	}

	private static ColorRegistry registry() {
		return PlatformUI.isWorkbenchRunning()
				? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
				: JFaceResources.getColorRegistry();
	}

	private static double brightness(RGB colour) {
		return 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue;
	}
}
