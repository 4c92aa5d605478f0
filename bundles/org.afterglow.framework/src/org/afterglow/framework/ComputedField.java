package org.afterglow.framework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * Follows from the other answers. Nobody can type into it.
 *
 * @since 1.0
 */
public final class ComputedField extends Field {

	private final Function<Values, Optional<Value>> rule;

	ComputedField(Common common, Class<? extends Value> kind, Function<Values, Optional<Value>> rule) {
		super(common, kind);
		this.rule = rule;
	}

	@Override
	public ComputedField helped(Words words) {
		return new ComputedField(common().helped(words), valueKind(), rule);
	}

	@Override
	public ComputedField searchedAs(String word) {
		return new ComputedField(common().searched(word), valueKind(), rule);
	}

	/** What follows from these values; whatever they say of this field itself does not count. */
	public Optional<Value> of(Values values) {
		return rule.apply(values.without(key()));
	}

	/** What was worked out when the values were last saved. */
	public Optional<Value> in(Values values) {
		return values.get(key());
	}

	@Override
	List<Words> complaints(Value value) {
		return List.of();
	}
}
