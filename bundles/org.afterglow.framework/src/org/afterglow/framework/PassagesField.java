package org.afterglow.framework;

import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * Places in narratives, each with an anchor of its own.
 *
 * @since 1.0
 */
public final class PassagesField extends Field {

	PassagesField(Common common) {
		super(common, Value.Passages.class);
	}

	@Override
	public PassagesField helped(Words words) {
		return new PassagesField(common().helped(words));
	}

	@Override
	public PassagesField searchedAs(String word) {
		return new PassagesField(common().searched(word));
	}

	/** The same; an entry without an answer is not finished. */
	public PassagesField required() {
		return new PassagesField(common().asRequired());
	}

	/** The places, in the order in which they were added. */
	public List<Anchor> in(Values values) {
		return read(values, Value.Passages.class).map(Value.Passages::anchors).orElse(List.of());
	}

	/** These values with those places; none of them is no answer. */
	public Values with(Values values, List<Anchor> anchors) {
		return anchors.isEmpty() ? values.without(key()) : values.with(key(), new Value.Passages(anchors));
	}

	@Override
	List<Words> complaints(Value value) {
		return List.of();
	}
}
