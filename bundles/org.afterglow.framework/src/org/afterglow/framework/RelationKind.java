package org.afterglow.framework;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * A way in which one entry can stand to another.
 *
 * @param key stored in its place; never changes and is not shown
 * @param name read from where it starts, such as "protects"
 * @param inverse read from where it leads, such as "is protected by"; empty if it holds both ways alike
 * @since 1.0
 */
public record RelationKind(String key, Words name, Optional<Words> inverse) {

	/** @throws IllegalArgumentException if the key is not of small letters, digits and hyphens, a letter first */
	public RelationKind {
		Values.checkKey(key);
		Objects.requireNonNull(name);
		Objects.requireNonNull(inverse);
	}

	/** A relation with a direction. */
	public static RelationKind directed(String key, Words name, Words inverse) {
		return new RelationKind(key, name, Optional.of(inverse));
	}

	/** A relation that holds both ways alike, such as "allied with". */
	public static RelationKind symmetric(String key, Words name) {
		return new RelationKind(key, name, Optional.empty());
	}

	/** True if it holds both ways alike. */
	public boolean isSymmetric() {
		return inverse.isEmpty();
	}
}
