package org.afterglow.framework.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

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
import org.afterglow.model.Anchor;
import org.afterglow.model.CodeId;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;

/** An answer to every field, each as the field wants it. */
final class Examples {

	private Examples() {
	}

	static Values of(EntryType type) {
		Values values = Values.NONE;
		for (Field field : type.fields()) {
			values = answered(field, values);
		}
		return values;
	}

	/** Something of another kind than every field asks for: what an older module, or a file, may have left behind. */
	static Values ofOtherKinds(EntryType type) {
		Values values = Values.NONE;
		for (Field field : type.fields()) {
			Value other = field.valueKind() == Value.Amount.class ? new Value.Choice("something-else") : new Value.Amount(-1);
			values = values.with(field.key(), other);
		}
		return values;
	}

	/** Tables whose rows are empty, and nothing else. */
	static Values ofEmptyRows(EntryType type) {
		Values values = Values.NONE;
		for (Field field : type.fields()) {
			if (field instanceof RowsField rows) {
				values = rows.with(values, List.of(Values.NONE, Values.NONE));
			}
		}
		return values;
	}

	private static Values answered(Field field, Values values) {
		return switch (field) {
			case TextField text -> text.with(values, text.isOneLine() ? "Fährt über Wasser" : "Zwei\nZeilen \uD83D\uDE42");
			case ScaleField scale -> scale.with(values, scale.lowest() + scale.step());
			case ChoiceField choice -> choice.with(values, choice.options().getLast().key());
			case ChoicesField choices -> choices.with(values, choices.options().stream().map(Option::key).toList());
			case DateField date -> date.with(values, LocalDate.of(2026, 2, 28));
			case DurationField duration -> duration.with(values, Duration.ofMinutes(25));
			case ReferenceField reference -> reference.with(values, List.of(target(reference)));
			case RowsField rows -> rows.with(values, List.of(row(rows), row(rows)));
			case RelationField relation -> relation.with(values,
					relation.kinds().stream().map(kind -> Relation.of(kind.key(), EntryId.random())).toList());
			case PassagesField passages -> passages.with(values,
					List.of(Anchor.on(NarrativeId.random(), "I was a white door.", new TextSpan(8, 13))));
			case ComputedField computed -> values;
		};
	}

	private static Target target(ReferenceField field) {
		return switch (field.to()) {
			case ReferenceField.ToEntries entries -> Target.of(EntryId.random());
			case ReferenceField.ToCodes codes -> Target.of(CodeId.random());
		};
	}

	private static Values row(RowsField rows) {
		Values row = Values.NONE;
		for (Field column : rows.columns()) {
			row = answered(column, row);
		}
		return row;
	}
}
