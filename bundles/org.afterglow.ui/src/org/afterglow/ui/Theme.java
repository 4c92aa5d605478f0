package org.afterglow.ui;

import java.util.Arrays;

import org.afterglow.model.CodeColour;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Colours and fonts by what they are for, in the look that the window has now. What was given to a widget by hand changes with
 * the look by itself ({@link Appearance}); what is painted has to ask again at every painting; whoever keeps something that
 * was made of colours listens. UI thread only. Nothing handed out is to be disposed.
 *
 * @since 1.0
 */
public final class Theme {

	/** Every colour and font of ours has an id that begins so. */
	public static final String PREFIX = "org.afterglow.";
	/** The reading face, in which client's words are set. */
	public static final String READING_FONT = "org.afterglow.font.reading";

	/** First one present wins: macOS, Windows, Linux, whatever there is. */
	private static final String[] READING_FACES = { "Charter", "Georgia", "Noto Serif", "Liberation Serif", "Serif" };
	private static final int SMALLEST_POINTS = 8;

	private Theme() {
	}

	/** The colour of this tone in the look of now. UI thread only; never disposed by the caller. */
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

	/** The same colours on paper, for print and files: always light. */
	public static Color onPaper(Tone tone) {
		return Paper.colour(tone.token());
	}

	/** The colour of a code's stripe on paper. */
	public static Color stripeOnPaper(CodeColour colour) {
		return Paper.colour("code-" + (colour.ordinal() + 1) + "-stripe");
	}

	/** The ground of passages with a code on paper. */
	public static Color highlightOnPaper(CodeColour colour) {
		return Paper.colour("code-" + (colour.ordinal() + 1) + "-highlight");
	}

	/**
	 * A step between two colours.
	 *
	 * @param share 0 is the first, 1 the other
	 */
	public static Color between(Color from, Color to, double share) {
		return new Color(step(from.getRed(), to.getRed(), share), step(from.getGreen(), to.getGreen(), share),
				step(from.getBlue(), to.getBlue(), share));
	}

	private static int step(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	/** True if the ground of the window is darker than its text. */
	public static boolean dark() {
		return brightness(colour(Tone.DESK).getRGB()) < brightness(colour(Tone.INK).getRGB());
	}

	/** Calls after the look has changed, for as long as the widget is there. */
	public static void listen(Widget owner, Runnable changed) {
		Appearance.current().listen(owner, changed);
	}

	/** True if the system's own colours are shown: rows are painted by the system, passages are underlined. */
	public static boolean highContrast() {
		return Appearance.current().look() == Look.HIGH_CONTRAST;
	}

	/** The reading face at the size that was set. */
	public static Font reading() {
		FontRegistry fonts = JFaceResources.getFontRegistry();
		if (!fonts.hasValueFor(READING_FONT)) {
			fonts.put(READING_FONT, readingData(Preferences.ofUser(), Preferences.ofUser().readingPoints()));
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
				FontDescriptor.createFrom(reading()).setHeight(points).setStyle(SWT.BOLD));
	}

	/** The system's face, a point smaller: counts, dates, hints. */
	public static Font small() {
		FontData[] system = JFaceResources.getDefaultFont().getFontData();
		return derived(PREFIX + "font.small", FontDescriptor.createFrom(system)
				.setHeight(Math.max(SMALLEST_POINTS, system[0].getHeight() - 1)));
	}

	/** The same in bold. */
	public static Font smallBold() {
		return derived(PREFIX + "font.small.bold", FontDescriptor.createFrom(small()).setStyle(SWT.BOLD));
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

	/** The reading face as the person wants it. */
	static FontData[] readingData(Preferences preferences, int points) {
		String face = preferences.readingFace().filter(Theme::isThere).orElseGet(Theme::readingFace);
		return new FontData[] { new FontData(face, points, SWT.NORMAL) };
	}

	private static boolean isThere(String face) {
		return Display.getCurrent().getFontList(face, true).length > 0;
	}

	private static String readingFace() {
		for (String face : READING_FACES) {
			if (isThere(face)) {
				return face;
			}
		}
		return READING_FACES[READING_FACES.length - 1];
	}

	private static Color byToken(String token) {
		return Appearance.current().colour(token);
	}

	private static double brightness(RGB colour) {
		return 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue;
	}

	/** Read when the first picture is written. */
	private static final class Paper {

		private static final Palette LIGHT = Palette.of(Look.LIGHT);

		static Color colour(String token) {
			return new Color(LIGHT.colour(token).orElseThrow(() -> new IllegalStateException("no colour is defined for " + token)));
		}
	}
}
