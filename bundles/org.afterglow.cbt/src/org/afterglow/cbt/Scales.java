package org.afterglow.cbt;

import static org.afterglow.cbt.CbtModule.WORDS;

import java.util.OptionalDouble;

import org.afterglow.framework.Field;
import org.afterglow.framework.ScaleField;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/** The two scales of the forms, and what follows from two answers on one of them. */
final class Scales {

	private Scales() {
	}

	/** How far something is believed, or expected. */
	static ScaleField percent(String key, Words name) {
		return Field.scale(key, name, 0, 100).countedIn(WORDS.get("percent")).anchored(0, WORDS.get("percent.none"))
				.anchored(100, WORDS.get("percent.whole"));
	}

	/** How strong something is felt. */
	static ScaleField strength(String key, Words name) {
		return Field.scale(key, name, 0, 100).anchored(0, WORDS.get("strength.none")).anchored(100, WORDS.get("strength.most"));
	}

	/** How much there was of something. */
	static ScaleField tenths(String key, Words name) {
		return Field.scale(key, name, 0, 10).anchored(0, WORDS.get("tenths.none")).anchored(10, WORDS.get("tenths.most"));
	}

	/** After less before; empty unless both are there. */
	static OptionalDouble change(Values values, ScaleField before, ScaleField after) {
		OptionalDouble from = before.in(values);
		OptionalDouble to = after.in(values);
		return from.isPresent() && to.isPresent() ? OptionalDouble.of(to.getAsDouble() - from.getAsDouble()) : OptionalDouble.empty();
	}
}
