package org.afterglow.ifs.ui.internal.map;

import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.Option;
import org.afterglow.ifs.Part;
import org.afterglow.model.Values;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Dash;
import org.afterglow.ui.pictures.Form;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Stroke;

/** Kinds of parts by shape, colour and word. */
public enum Kind {
	MANAGER(Part.MANAGER, Form.BOX, Tone.DUSK_TINT, Tone.DUSK), FIREFIGHTER(Part.FIREFIGHTER, Form.HEXAGON, Tone.STRAW_TINT, Tone.STRAW),
	EXILE(Part.EXILE, Form.ROUNDED, Tone.EMBER_TINT, Tone.EMBER), UNKNOWN("unknown", Form.BOX, Tone.PAGE, Tone.EDGE);

	private static final double LINE = 1.4;

	private final String key;
	private final Form form;
	private final Tone ground;
	private final Tone line;

	Kind(String key, Form form, Tone ground, Tone line) {
		this.key = key;
		this.form = form;
		this.ground = ground;
		this.line = line;
	}

	static Kind of(Values values) {
		Optional<String> kind = Part.KIND.in(values);
		for (Kind each : values()) {
			if (kind.filter(each.key::equals).isPresent()) {
				return each;
			}
		}
		return UNKNOWN;
	}

	/** As it is stored. */
	public String key() {
		return key;
	}

	/** "manager" */
	public String word(Locale locale) {
		return Part.KIND.option(key).map(Option::name).map(words -> words.in(locale)).orElse(key);
	}

	Form form() {
		return form;
	}

	Paint ground() {
		return Paint.of(ground);
	}

	/** Its body in its own colours. */
	Shape.Closed body(Area area) {
		return Shape.of(form, area).filled(ground()).outlined(stroke());
	}

	Stroke stroke() {
		return Stroke.of(Paint.of(line), LINE).broken(this == UNKNOWN ? Dash.DASHED : Dash.SOLID);
	}
}
