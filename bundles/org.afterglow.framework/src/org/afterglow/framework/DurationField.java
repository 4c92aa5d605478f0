package org.afterglow.framework;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * A length of time.
 *
 * @since 1.0
 */
public final class DurationField extends CellField {

	DurationField(Common common) {
		super(common, Value.Length.class);
	}

	@Override
	public DurationField helped(Words words) {
		return new DurationField(common().helped(words));
	}

	@Override
	public DurationField searchedAs(String word) {
		return new DurationField(common().searched(word));
	}

	/** The same; an entry without an answer is not finished. */
	public DurationField required() {
		return new DurationField(common().asRequired());
	}

	/** The answer, in whole seconds. */
	public Optional<Duration> in(Values values) {
		return read(values, Value.Length.class).map(Value.Length::length);
	}

	/** These values with that answer. */
	public Values with(Values values, Duration length) {
		return values.with(key(), new Value.Length(length));
	}

	@Override
	List<Words> complaints(Value value) {
		return List.of();
	}
}
