package org.afterglow.framework;

import java.util.Objects;

import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * One of the answers that a {@linkplain Field#choice choice} offers.
 *
 * @param key stored in its place; never changes and is not shown
 * @param name as it is shown
 * @since 1.0
 */
public record Option(String key, Words name) {

	/** @throws IllegalArgumentException if the key is not of small letters, digits and hyphens, a letter first */
	public Option {
		Values.checkKey(key);
		Objects.requireNonNull(name);
	}

	/** An answer. */
	public static Option of(String key, Words name) {
		return new Option(key, name);
	}
}
