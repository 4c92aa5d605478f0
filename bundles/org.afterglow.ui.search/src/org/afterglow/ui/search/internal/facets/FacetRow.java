package org.afterglow.ui.search.internal.facets;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.afterglow.model.Code;
import org.afterglow.search.Narrowing;

/** A row of the column. */
sealed interface FacetRow {

	String text();

	/** Above the boxes of one group, or above all. */
	record Heading(String text, boolean small) implements FacetRow {
	}

	/**
	 * A box to tick.
	 *
	 * @param code whose mark is shown
	 * @param toggle the narrowing once this box is the other way round
	 */
	record Choice(String text, int count, boolean ticked, Optional<Code> code, UnaryOperator<Narrowing> toggle) implements FacetRow {
		public Choice {
			Objects.requireNonNull(code);
			Objects.requireNonNull(toggle);
		}
	}

	/** Shows the rest of a group. */
	record More(Facets.Group group, String text) implements FacetRow {
	}
}
