package org.afterglow.records;

import java.util.List;
import java.util.Set;

/**
 * A condition on the answer to one field, or, with {@code field.column}, on one answer in any row of a table. Without an answer
 * none is met.
 */
public sealed interface FieldCondition {

	/** Key of the field. */
	String field();

	/** Whether one of the facets meets it. */
	boolean isMet(List<EntryFacet> facets);

	/**
	 * The text has these words in it, whatever their case, among its first {@value EntryFacet#LONGEST} characters.
	 *
	 * @param words not blank
	 */
	record Contains(String field, String words) implements FieldCondition {

		public Contains {
			if (words.isBlank()) {
				throw new IllegalArgumentException("there have to be words to look for");
			}
		}

		/** As they are compared. */
		public String folded() {
			return EntryFacet.folded(words);
		}

		@Override
		public boolean isMet(List<EntryFacet> facets) {
			String sought = folded();
			return facets.stream().anyMatch(
					facet -> facet.field().equals(field) && facet.words().filter(words -> words.contains(sought)).isPresent());
		}

		/** The field alone. */
		@Override
		public String toString() {
			return field;
		}
	}

	/**
	 * The number lies between two others, or is one of them. Days count from 1970-01-01, lengths of time in seconds.
	 *
	 * @param from may be negative infinity
	 * @param to may be infinity
	 */
	record Between(String field, double from, double to) implements FieldCondition {

		public Between {
			if (!(from <= to)) {
				throw new IllegalArgumentException("nothing lies between " + from + " and " + to);
			}
		}

		@Override
		public boolean isMet(List<EntryFacet> facets) {
			return facets.stream().anyMatch(facet -> facet.field().equals(field) && facet.number().isPresent()
					&& facet.number().getAsDouble() >= from && facet.number().getAsDouble() <= to);
		}
	}

	/**
	 * One of these options was chosen, or one of these records is pointed to.
	 *
	 * @param keys of options, or ids as text
	 */
	record OneOf(String field, Set<String> keys) implements FieldCondition {

		public OneOf {
			keys = Set.copyOf(keys);
			if (keys.isEmpty()) {
				throw new IllegalArgumentException("there has to be something to choose from");
			}
		}

		@Override
		public boolean isMet(List<EntryFacet> facets) {
			return facets.stream()
					.anyMatch(facet -> facet.field().equals(field) && facet.words().filter(keys::contains).isPresent());
		}
	}
}
