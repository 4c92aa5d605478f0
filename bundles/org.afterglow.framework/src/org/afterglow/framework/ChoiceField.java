package org.afterglow.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * One of several answers.
 *
 * @since 1.0
 */
public final class ChoiceField extends CellField {

	private final List<Option> options;

	ChoiceField(Common common, List<Option> options) {
		super(common, Value.Choice.class);
		this.options = distinct("option", options, Option::key);
	}

	@Override
	public ChoiceField helped(Words words) {
		return new ChoiceField(common().helped(words), options);
	}

	@Override
	public ChoiceField searchedAs(String word) {
		return new ChoiceField(common().searched(word), options);
	}

	/** The same; an entry without an answer is not finished. */
	public ChoiceField required() {
		return new ChoiceField(common().asRequired(), options);
	}

	/** The answers that are offered, in the order in which they are shown. */
	public List<Option> options() {
		return options;
	}

	/** The answer of this key; empty if it is not (or no longer) offered. */
	public Optional<Option> option(String key) {
		return options.stream().filter(each -> each.key().equals(key)).findFirst();
	}

	/** Key of the answer; empty if there is none. */
	public Optional<String> in(Values values) {
		return read(values, Value.Choice.class).map(Value.Choice::option);
	}

	/** These values with that answer. */
	public Values with(Values values, String option) {
		return values.with(key(), new Value.Choice(option));
	}

	@Override
	Map<String, Words> optionNames() {
		return names(options, Option::key, Option::name);
	}

	@Override
	List<Words> complaints(Value value) {
		return option(((Value.Choice) value).option()).isPresent() ? List.of() : List.of(Sentences.say("notOffered", name()));
	}
}
