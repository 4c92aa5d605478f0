package org.afterglow.ui.entries.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Value;
import org.afterglow.model.Values;

/** What becomes of the rows of a table when one of them changes. */
public final class Rows {

	private Rows() {
	}

	/** The rows with another answer in one cell. Behind the last a row is added; a table that says nothing is no answer. */
	public static Optional<Value> with(List<Values> rows, int row, String column, Optional<Value> answer) {
		List<Values> next = new ArrayList<>(rows);
		while (next.size() <= row) {
			next.add(Values.NONE);
		}
		next.set(row, next.get(row).with(column, answer));
		while (!next.isEmpty() && next.getLast().isEmpty() && next.size() > rows.size()) {
			next.removeLast();
		}
		return next.stream().allMatch(Values::isEmpty) ? Optional.empty() : Optional.of(new Value.Rows(next));
	}

	/** The rows without one of them. */
	public static Optional<Value> without(List<Values> rows, int row) {
		List<Values> next = new ArrayList<>(rows);
		next.remove(row);
		return next.stream().allMatch(Values::isEmpty) ? Optional.empty() : Optional.of(new Value.Rows(next));
	}
}
