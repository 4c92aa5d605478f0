package org.afterglow.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * Any number of several answers.
 *
 * @since 1.0
 */
public final class ChoicesField extends CellField {

	private final List<Option> options;

	ChoicesField(Common common, List<Option> options) {
		super(common, Value.Choices.class);
		this.options = distinct("option", options, Option::key);
	}

	@Override
	public ChoicesField helped(Words words) {
		return new ChoicesField(common().helped(words), options);
	}

	@Override
	public ChoicesField searchedAs(String word) {
		return new ChoicesField(common().searched(word), options);
	}

	/** The same; an entry without an answer is not finished. */
	public ChoicesField required() {
		return new ChoicesField(common().asRequired(), options);
	}

	/** The answers that are offered, in the order in which they are shown. */
	public List<Option> options() {
		return options;
	}

	/** The answer of this key; empty if it is not (or no longer) offered. */
	public Optional<Option> option(String key) {
		return options.stream().filter(each -> each.key().equals(key)).findFirst();
	}

	/** Keys of the answers; empty if there are none. */
	public List<String> in(Values values) {
		return read(values, Value.Choices.class).map(Value.Choices::options).orElse(List.of());
	}

	/** These values with those answers; none of them is no answer. */
	public Values with(Values values, List<String> given) {
		return given.isEmpty() ? values.without(key()) : values.with(key(), new Value.Choices(given));
	}

	@Override
	Map<String, Words> optionNames() {
		return names(options, Option::key, Option::name);
	}

	@Override
	List<Words> complaints(Value value) {
		boolean offered = ((Value.Choices) value).options().stream().allMatch(each -> option(each).isPresent());
		return offered ? List.of() : List.of(Sentences.say("notOffered", name()));
	}
}
