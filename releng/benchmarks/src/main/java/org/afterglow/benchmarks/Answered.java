package org.afterglow.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.afterglow.framework.CellField;
import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.DurationField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.EntryId;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;

/** Answers to every field of a type, out of invented words. */
final class Answered {

	private final Corpus corpus;
	private final Random random = new Random(17);

	Answered(Corpus corpus) {
		this.corpus = corpus;
	}

	/**
	 * Answers.
	 *
	 * @param before an entry of the same type, which some fields may point to
	 * @param mark a word put into the first text; may be empty
	 */
	Values to(EntryType type, Optional<EntryId> before, String mark) {
		Map<String, Value> values = new LinkedHashMap<>();
		boolean marked = mark.isEmpty();
		for (Field field : type.fields()) {
			Optional<Value> value = value(field, type, before);
			if (!marked && value.isPresent() && value.get() instanceof Value.Text text) {
				value = Optional.of(new Value.Text(mark + " " + text.text()));
				marked = true;
			}
			value.ifPresent(answer -> values.put(field.key(), answer));
		}
		return type.computed(Values.of(values));
	}

	private Optional<Value> value(Field field, EntryType type, Optional<EntryId> before) {
		return switch (field) {
			case CellField cell -> cell(cell, before, type);
			case RowsField rows -> Optional.of(new Value.Rows(List.of(row(rows, type, before), row(rows, type, before))));
			case RelationField relations -> before.filter(id -> relations.type().equals(type.id()))
					.map(id -> new Value.Relations(List.of(Relation.of(relations.kinds().getFirst().key(), id))));
			case PassagesField passages -> Optional.empty();
			case ComputedField computed -> Optional.empty();
		};
	}

	private Values row(RowsField rows, EntryType type, Optional<EntryId> before) {
		Map<String, Value> row = new LinkedHashMap<>();
		rows.columns().forEach(column -> cell(column, before, type).ifPresent(value -> row.put(column.key(), value)));
		return Values.of(row);
	}

	private Optional<Value> cell(CellField field, Optional<EntryId> before, EntryType type) {
		return switch (field) {
			case TextField text -> Optional.of(new Value.Text(words(text.isOneLine() ? 4 : 25)));
			case ScaleField scale -> Optional.of(new Value.Amount(scale.lowest()
					+ scale.step() * random.nextInt(1 + (int) ((scale.highest() - scale.lowest()) / scale.step()))));
			case ChoiceField choice -> Optional.of(new Value.Choice(one(choice.options()).key()));
			case ChoicesField choices -> Optional.of(new Value.Choices(List.of(one(choices.options()).key())));
			case DateField date -> Optional.of(new Value.Day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))));
			case DurationField length -> Optional.of(new Value.Length(Duration.ofMinutes(1 + random.nextInt(60))));
			case ReferenceField reference -> target(reference, before, type).map(target -> new Value.References(List.of(target)));
		};
	}

	private Optional<Target> target(ReferenceField reference, Optional<EntryId> before, EntryType type) {
		return switch (reference.to()) {
			case ReferenceField.ToCodes codes -> Optional.of(Target.of(corpus.codes().get(random.nextInt(corpus.codes().size())).id()));
			case ReferenceField.ToEntries entries -> before.filter(id -> entries.type().equals(type.id())).map(Target::of);
		};
	}

	private Option one(List<Option> options) {
		return options.get(random.nextInt(options.size()));
	}

	private String words(int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add(corpus.someWord());
		}
		return String.join(" ", words);
	}
}
