package org.afterglow.framework;

import java.util.List;

import org.afterglow.model.NarrativeText;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * Words, of one line or of many.
 *
 * @since 1.0
 */
public final class TextField extends CellField {

	/** The most characters of one line. */
	public static final int LONGEST_LINE = 300;

	private final boolean oneLine;

	TextField(Common common, boolean oneLine) {
		super(common, Value.Text.class);
		this.oneLine = oneLine;
	}

	@Override
	public TextField helped(Words words) {
		return new TextField(common().helped(words), oneLine);
	}

	@Override
	public TextField searchedAs(String word) {
		return new TextField(common().searched(word), oneLine);
	}

	/** The same; an entry without an answer is not finished. */
	public TextField required() {
		return new TextField(common().asRequired(), oneLine);
	}

	/** True if it takes one line. */
	public boolean isOneLine() {
		return oneLine;
	}

	/** The answer; empty if there is none. */
	public String in(Values values) {
		return read(values, Value.Text.class).map(Value.Text::text).orElse("");
	}

	/** These values with that answer; a blank one is no answer. */
	public Values with(Values values, String text) {
		String normalised = NarrativeText.normalised(text);
		return normalised.isBlank() ? values.without(key()) : values.with(key(), new Value.Text(normalised));
	}

	@Override
	List<Words> complaints(Value value) {
		String text = ((Value.Text) value).text();
		if (oneLine && text.indexOf('\n') >= 0) {
			return List.of(Sentences.say("oneLine", name()));
		}
		return oneLine && text.length() > LONGEST_LINE ? List.of(Sentences.say("tooLong", name(), LONGEST_LINE)) : List.of();
	}

	/** The first answer in words among these fields; empty if there is none. */
	static String first(List<Field> fields, Values values) {
		return fields.stream().filter(TextField.class::isInstance).map(field -> ((TextField) field).in(values))
				.filter(text -> !text.isEmpty()).findFirst().orElse("");
	}
}
