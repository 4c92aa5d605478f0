package org.afterglow.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * A day in the calendar.
 *
 * @since 1.0
 */
public final class DateField extends CellField {

	DateField(Common common) {
		super(common, Value.Day.class);
	}

	@Override
	public DateField helped(Words words) {
		return new DateField(common().helped(words));
	}

	@Override
	public DateField searchedAs(String word) {
		return new DateField(common().searched(word));
	}

	/** The same; an entry without an answer is not finished. */
	public DateField required() {
		return new DateField(common().asRequired());
	}

	/** The answer. */
	public Optional<LocalDate> in(Values values) {
		return read(values, Value.Day.class).map(Value.Day::date);
	}

	/** These values with that answer. */
	public Values with(Values values, LocalDate date) {
		return values.with(key(), new Value.Day(date));
	}

	@Override
	List<Words> complaints(Value value) {
		return List.of();
	}
}
