package org.afterglow.ui.pictures.internal;

import java.util.function.Function;

import org.afterglow.model.CodeColour;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Paint;
import org.eclipse.swt.graphics.Color;

/** What paints look like. */
public record Colours(Function<Tone, Color> tones, Function<CodeColour, Color> stripes, Function<CodeColour, Color> highlights) {

	/** As the window looks now. */
	public static final Colours WINDOW = new Colours(Theme::colour, Theme::stripe, Theme::highlight);
	/** Light, whatever the window looks like. */
	public static final Colours PAPER = new Colours(Theme::onPaper, Theme::stripeOnPaper, Theme::highlightOnPaper);

	public Color of(Paint paint) {
		return switch (paint) {
			case Paint.Toned toned -> tones.apply(toned.tone());
			case Paint.Stripe stripe -> stripes.apply(stripe.code());
			case Paint.Highlight ground -> highlights.apply(ground.code());
			case Paint.Mixed mixed -> Theme.between(of(mixed.from()), of(mixed.to()), mixed.share());
			case Paint.Legible legible -> legible(of(legible.ground()));
		};
	}

	private Color legible(Color ground) {
		Color ink = tones.apply(Tone.PAGE_INK);
		Color page = tones.apply(Tone.PAGE);
		return contrast(ground, ink) >= contrast(ground, page) ? ink : page;
	}

	private static double contrast(Color one, Color other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	/** As WCAG 2.1 defines it. */
	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int part) {
		double value = part / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
