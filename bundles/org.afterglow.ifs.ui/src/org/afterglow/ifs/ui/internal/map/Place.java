package org.afterglow.ifs.ui.internal.map;

import java.util.Objects;

import org.afterglow.ui.pictures.Spot;

/**
 * Where a part stands.
 *
 * @param middle counted from the middle of the map
 * @param pinned whether somebody put it there, so that it is never laid out elsewhere
 */
public record Place(Spot middle, boolean pinned) {

	public Place {
		Objects.requireNonNull(middle);
	}
}
