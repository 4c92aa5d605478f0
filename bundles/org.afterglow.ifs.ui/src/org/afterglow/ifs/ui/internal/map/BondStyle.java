package org.afterglow.ifs.ui.internal.map;

import java.util.List;
import java.util.Locale;

import org.afterglow.framework.RelationKind;
import org.afterglow.ifs.Part;
import org.afterglow.model.CodeColour;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Dash;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;

/** Relations by colour, dash and word. */
public final class BondStyle {

	private static final double WIDE = 2;
	private static final double NARROW = 1.5;

	private BondStyle() {
	}

	/** The kinds, in the order in which they are offered. */
	public static List<RelationKind> kinds() {
		return Part.RELATIONS.kinds();
	}

	/** "protects"; the key itself for a kind that is no longer there. */
	public static String word(String kind, Locale locale) {
		return Part.RELATIONS.kind(kind).map(each -> each.name().in(locale)).orElse(kind);
	}

	/** "is protected by"; the same as forth where it holds both ways alike. */
	public static String inverse(String kind, Locale locale) {
		return Part.RELATIONS.kind(kind).flatMap(RelationKind::inverse).map(words -> words.in(locale)).orElseGet(() -> word(kind, locale));
	}

	static Stroke stroke(String kind) {
		return switch (kind) {
			case "protects" -> Stroke.of(Paint.of(Tone.DUSK), WIDE);
			case "polarised" -> Stroke.of(Paint.stripe(CodeColour.CLAY), WIDE).broken(Dash.DASHED);
			case "allied" -> Stroke.of(Paint.of(Tone.EDGE), NARROW);
			case "blends" -> Stroke.of(Paint.stripe(CodeColour.LAGOON), WIDE).broken(Dash.DASH_DOTTED);
			case "exiles" -> Stroke.of(Paint.stripe(CodeColour.MULBERRY), WIDE).broken(Dash.LONG_DASHED);
			case "triggers" -> Stroke.of(Paint.stripe(CodeColour.OCHRE), WIDE).broken(Dash.DOTTED);
			default -> Stroke.of(Paint.of(Tone.EDGE), NARROW);
		};
	}

	/** How much Self is trusted. */
	static Stroke trust() {
		return Stroke.of(Paint.of(Tone.EMBER), NARROW);
	}

	/** With the arrows its kind has. */
	static Shape.Line pointed(String kind, Shape.Line line) {
		return switch (kind) {
			case "polarised" -> line.pointingBothWays();
			case "allied" -> line;
			default -> line.pointing();
		};
	}

	static Shape.Line sample(String kind, Spot from, Spot to) {
		return pointed(kind, Shape.line(stroke(kind), from, to));
	}
}
