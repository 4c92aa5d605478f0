package org.afterglow.web.internal.journal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.DurationField;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One field of a form as the page draws it, and its answer as the page sends it. */
final class FieldForm {

	private static final int LONGEST = 100_000;
	private static final int DAY_MINUTES = 24 * 60 - 1;
	private static final int MOST_ROWS = 200;

	private FieldForm() {
	}

	/** How it is drawn. */
	static void write(Field field, Locale language, ObjectNode node) {
		node.put("key", field.key()).put("name", field.name().in(language)).put("help", field.help().map(help -> help.in(language)).orElse(""));
		switch (field) {
			case TextField text -> node.put("kind", text.isOneLine() ? "line" : "text");
			case ScaleField scale -> {
				node.put("kind", "scale").put("lowest", scale.lowest()).put("highest", scale.highest()).put("step", scale.step());
				node.put("unit", scale.unit().map(unit -> unit.in(language)).orElse(""));
				ArrayNode anchors = node.putArray("anchors");
				scale.anchors().forEach((at, words) -> anchors.addObject().put("at", at).put("words", words.in(language)));
			}
			case ChoiceField choice -> options(node.put("kind", "choice"), choice.options(), language);
			case ChoicesField choices -> options(node.put("kind", "choices"), choices.options(), language);
			case DateField date -> node.put("kind", "date");
			case DurationField duration -> node.put("kind", "duration");
			case RowsField rows -> node.put("kind", "lines");
			case ReferenceField other -> throw notAsked(other);
			case RelationField other -> throw notAsked(other);
			case PassagesField other -> throw notAsked(other);
			case ComputedField other -> throw notAsked(other);
		}
	}

	private static IllegalStateException notAsked(Field field) {
		return new IllegalStateException("clients are not asked for " + field);
	}

	private static void options(ObjectNode node, List<Option> options, Locale language) {
		ArrayNode array = node.putArray("options");
		options.forEach(each -> array.addObject().put("key", each.key()).put("name", each.name().in(language)));
	}

	/** The answer, if there is one. */
	static void write(Field field, Values values, ObjectNode node) {
		if (values.get(field.key()).isEmpty()) {
			return;
		}
		switch (field) {
			case TextField text -> node.put(field.key(), text.in(values));
			case ScaleField scale -> scale.in(values).ifPresent(number -> node.put(field.key(), number));
			case ChoiceField choice -> choice.in(values).ifPresent(key -> node.put(field.key(), key));
			case ChoicesField choices -> choices.in(values).forEach(node.putArray(field.key())::add);
			case DateField date -> date.in(values).ifPresent(day -> node.put(field.key(), day.toString()));
			case DurationField duration -> duration.in(values).ifPresent(length -> node.put(field.key(), length.toMinutes()));
			case RowsField rows -> node.put(field.key(),
					rows.in(values).stream().map(row -> first(rows).in(row)).collect(Collectors.joining("\n")));
			case ReferenceField other -> throw notAsked(other);
			case RelationField other -> throw notAsked(other);
			case PassagesField other -> throw notAsked(other);
			case ComputedField other -> throw notAsked(other);
		}
	}

	private static TextField first(RowsField rows) {
		return (TextField) rows.columns().getFirst();
	}

	/** These values with the answer that was sent; without one if none was. @throws org.afterglow.web.internal.http.Problem if it is of another kind */
	static Values read(Field field, JsonNode sent, Values values) {
		if (sent.isMissingNode() || sent.isNull()) {
			return values.without(field.key());
		}
		try {
			return switch (field) {
				case TextField text -> words(text, text(field, sent), values);
				case ScaleField scale -> scale.with(values, number(field, sent));
				case ChoiceField choice -> choice.option(text(field, sent)).map(option -> choice.with(values, option.key())).orElseThrow(() -> Sent.wrong(field.key()));
				case ChoicesField choices -> choices.with(values, offered(choices, sent));
				case DateField date -> date.with(values, LocalDate.parse(text(field, sent)));
				case DurationField duration -> duration.with(values, Duration.ofMinutes(minutes(field, sent)));
				case RowsField rows -> rows(rows, text(field, sent), values);
				case ReferenceField other -> throw notAsked(other);
				case RelationField other -> throw notAsked(other);
				case PassagesField other -> throw notAsked(other);
				case ComputedField other -> throw notAsked(other);
			};
		} catch (IllegalArgumentException | DateTimeParseException e) {
			// Its message may quote what was sent.
			throw Sent.wrong(field.key());
		}
	}

	private static String text(Field field, JsonNode sent) {
		if (!sent.isString() || sent.stringValue().length() > LONGEST) {
			throw Sent.wrong(field.key());
		}
		return Sent.clean(sent.stringValue());
	}

	private static Values words(TextField field, String text, Values values) {
		String words = field.isOneLine() ? text.replace('\n', ' ') : text;
		return words.isBlank() ? values.without(field.key()) : field.with(values, words);
	}

	private static double number(Field field, JsonNode sent) {
		if (!sent.isNumber()) {
			throw Sent.wrong(field.key());
		}
		return sent.doubleValue();
	}

	private static int minutes(Field field, JsonNode sent) {
		if (!sent.canConvertToInt() || sent.intValue() < 0 || sent.intValue() > DAY_MINUTES) {
			throw Sent.wrong(field.key());
		}
		return sent.intValue();
	}

	private static List<String> offered(ChoicesField field, JsonNode sent) {
		List<String> keys = new ArrayList<>();
		sent.forEach(each -> {
			String key = text(field, each);
			if (field.option(key).isEmpty()) {
				throw Sent.wrong(field.key());
			}
			keys.add(key);
		});
		return keys;
	}

	/** A row for each line, the last one for all that is left; what else stands in a row already stays with it, as far as its words are the same. */
	private static Values rows(RowsField field, String text, Values values) {
		TextField column = first(field);
		List<Values> before = new ArrayList<>(field.in(values));
		List<Values> rows = new ArrayList<>();
		List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		int single = lines.size() > MOST_ROWS ? MOST_ROWS - 1 : lines.size();
		Stream<String> left = lines.size() > single ? Stream.of(String.join(" ", lines.subList(single, lines.size()))) : Stream.empty();
		Stream.concat(lines.stream().limit(single), left).forEach(line -> {
			Values row = before.stream().filter(each -> column.in(each).equals(line)).findFirst().orElse(Values.NONE);
			before.remove(row);
			rows.add(column.with(row, line));
		});
		return rows.isEmpty() ? values.without(field.key()) : field.with(values, rows);
	}
}
