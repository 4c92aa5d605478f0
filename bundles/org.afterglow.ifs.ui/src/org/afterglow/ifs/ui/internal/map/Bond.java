package org.afterglow.ifs.ui.internal.map;

import java.util.Objects;

/**
 * How one part stands to another.
 *
 * @param from key of a node
 * @param kind key of a kind of relation
 * @param to key of a node
 */
public record Bond(String from, String kind, String to) {

	public Bond {
		Objects.requireNonNull(from);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(to);
	}

	boolean joins(String one, String other) {
		return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
	}
}
