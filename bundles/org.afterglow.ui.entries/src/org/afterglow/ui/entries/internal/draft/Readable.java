package org.afterglow.ui.entries.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.afterglow.model.Anchor;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * Answers as words to be read, by the names that are left when the module is gone.
 *
 * @param typed writes numbers and days
 * @param names what a target is called; empty if it is gone
 */
public record Readable(Typed typed, Function<Target, Optional<String>> names, String gone) {

	/** One line of an entry: what was asked, and what was answered. */
	public record Line(String name, String answer) {
	}

	/** The answers in the order of the form; those that no field is known for come last, under their keys. */
	public List<Line> lines(List<EntryOutline.Field> fields, Values values) {
		List<Line> lines = new ArrayList<>();
		for (EntryOutline.Field field : fields) {
			values.get(field.key()).ifPresent(value -> lines.add(new Line(field.name().in(locale()), text(field, value))));
		}
		Set<String> known = Set.copyOf(fields.stream().map(EntryOutline.Field::key).toList());
		values.asMap().forEach((key, value) -> {
			if (!known.contains(key)) {
				lines.add(new Line(key, text(unknown(key), value)));
			}
		});
		return lines;
	}

	/** One answer. */
	public String text(EntryOutline.Field field, Value value) {
		return switch (value) {
			case Value.Text text -> text.text();
			case Value.Amount amount -> typed.number(amount.number());
			case Value.Choice choice -> option(field, choice.option());
			case Value.Choices choices -> String.join(", ", choices.options().stream().map(key -> option(field, key)).toList());
			case Value.Day day -> typed.day(day.date());
			case Value.Length length -> typed.length(length.length());
			case Value.References references -> String.join(", ", references.targets().stream().map(this::name).toList());
			case Value.Relations relations -> String.join("\n",
					relations.relations().stream().map(relation -> relation(field, relation)).toList());
			case Value.Passages passages -> String.join("\n", passages.anchors().stream().map(Anchor::quote).map(this::quoted).toList());
			case Value.Rows rows -> String.join("\n", rows.rows().stream().map(row -> row(field, row)).toList());
		};
	}

	private String row(EntryOutline.Field field, Values row) {
		return String.join("; ", lines(field.columns(), row).stream().map(line -> line.name() + ": " + line.answer()).toList());
	}

	private String relation(EntryOutline.Field field, Relation relation) {
		String said = option(field, relation.kind()) + " " + name(Target.of(relation.to()));
		return relation.note().isEmpty() ? said : said + " (" + relation.note() + ")";
	}

	private String quoted(String words) {
		return "\u201C" + words.strip() + "\u201D";
	}

	private String name(Target target) {
		return names.apply(target).orElse(gone);
	}

	private String option(EntryOutline.Field field, String key) {
		Words name = field.options().get(key);
		return name == null ? key : name.in(locale());
	}

	private Locale locale() {
		return typed.locale();
	}

	private static EntryOutline.Field unknown(String key) {
		return new EntryOutline.Field(key, Words.of(key), Map.of(), List.of());
	}
}
