package org.afterglow.ui.narrative.document;

import java.util.OptionalInt;

import org.afterglow.model.CodingAttributes;

/** A number that says how a passage was. */
public enum Attribute {
	INTENSITY(0), VALENCE(-5), DISTANCE(0), CLARITY(0);

	private static final int STEPS = 10;

	private final int lowest;

	Attribute(int lowest) {
		this.lowest = lowest;
	}

	public int lowest() {
		return lowest;
	}

	public int highest() {
		return lowest + STEPS;
	}

	/** Empty while nobody has said. */
	public OptionalInt of(CodingAttributes attributes) {
		return switch (this) {
			case INTENSITY -> attributes.intensity();
			case VALENCE -> attributes.valence();
			case DISTANCE -> attributes.distance();
			case CLARITY -> attributes.clarity();
		};
	}

	/** The same attributes with another value of this one. */
	public CodingAttributes in(CodingAttributes old, OptionalInt value) {
		return new CodingAttributes(this == INTENSITY ? value : old.intensity(), this == VALENCE ? value : old.valence(),
				this == DISTANCE ? value : old.distance(), this == CLARITY ? value : old.clarity(), old.phase());
	}
}
