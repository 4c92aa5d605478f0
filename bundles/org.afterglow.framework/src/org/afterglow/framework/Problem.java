package org.afterglow.framework;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.model.Words;

/**
 * Something the form tells the therapist about an answer. It never keeps an entry from being saved: what was typed is kept; an
 * entry with problems only cannot be called {@linkplain org.afterglow.model.EntryStatus#DONE done}.
 *
 * @param field key of the field; empty if it is about the entry as a whole
 * @param row row of a table, counted from 0; empty if it is about no row
 * @param column key of the column; empty if it is about no column
 * @param message a whole sentence
 * @since 1.0
 */
public record Problem(Optional<String> field, OptionalInt row, Optional<String> column, Words message) {

	/** @throws IllegalArgumentException if there is a column without a row, or a row without a field */
	public Problem {
		Objects.requireNonNull(message);
		if (column.isPresent() && row.isEmpty() || row.isPresent() && (field.isEmpty() || row.getAsInt() < 0)) {
			throw new IllegalArgumentException("a problem with a column is in a row, and one with a row is in a field");
		}
	}

	/** A problem with the entry as a whole. */
	public static Problem of(Words message) {
		return new Problem(Optional.empty(), OptionalInt.empty(), Optional.empty(), message);
	}

	/** A problem with one answer. */
	public static Problem in(Field field, Words message) {
		return new Problem(Optional.of(field.key()), OptionalInt.empty(), Optional.empty(), message);
	}

	/**
	 * A problem with one answer in a table.
	 *
	 * @param row counted from 0
	 */
	public static Problem in(RowsField field, int row, Field column, Words message) {
		return new Problem(Optional.of(field.key()), OptionalInt.of(row), Optional.of(column.key()), message);
	}
}
