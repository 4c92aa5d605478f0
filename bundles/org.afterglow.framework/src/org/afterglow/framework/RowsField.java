package org.afterglow.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.EntryOutline;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * A table that grows, one row for each thing told.
 *
 * @since 1.0
 */
public final class RowsField extends Field {

	private final List<CellField> columns;

	RowsField(Common common, List<CellField> columns) {
		super(common, Value.Rows.class);
		this.columns = distinct("column", columns, CellField::key);
	}

	@Override
	public RowsField helped(Words words) {
		return new RowsField(common().helped(words), columns);
	}

	@Override
	public RowsField searchedAs(String word) {
		return new RowsField(common().searched(word), columns);
	}

	/** The same; an entry without an answer is not finished. */
	public RowsField required() {
		return new RowsField(common().asRequired(), columns);
	}

	/** The columns, from the left. */
	public List<CellField> columns() {
		return columns;
	}

	/** The column of this key. */
	public Optional<CellField> column(String key) {
		return columns.stream().filter(each -> each.key().equals(key)).findFirst();
	}

	/** The rows, top first. */
	public List<Values> in(Values values) {
		return read(values, Value.Rows.class).map(Value.Rows::rows).orElse(List.of());
	}

	/** These values with those rows; no rows are no answer. */
	public Values with(Values values, List<Values> rows) {
		return rows.isEmpty() ? values.without(key()) : values.with(key(), new Value.Rows(rows));
	}

	@Override
	public List<Problem> problems(Values values) {
		List<Problem> problems = new ArrayList<>(super.problems(values));
		List<Values> rows = in(values);
		for (int i = 0; i < rows.size(); i++) {
			for (CellField column : columns) {
				for (Words words : column.complaints(rows.get(i))) {
					problems.add(Problem.in(this, i, column, words));
				}
			}
		}
		return problems;
	}

	@Override
	List<Words> complaints(Value value) {
		return List.of();
	}

	@Override
	EntryOutline.Field outline() {
		return new EntryOutline.Field(key(), name(), optionNames(), columns.stream().map(Field::outline).toList(), searchWord());
	}
}
