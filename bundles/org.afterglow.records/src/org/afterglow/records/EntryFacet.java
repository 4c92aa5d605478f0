package org.afterglow.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;

/**
 * What an answer is filtered and sorted by: the one rule for every store.
 *
 * @param field key of the field; in a table {@code field.column}, once for each row
 * @param words the {@linkplain NameKey key} of a text, as far as its first {@value #LONGEST} characters; the key of an option as it
 *            is; the id of what is pointed to; empty for what is a number
 * @param number a number as it is, a day as days since 1970-01-01, a length of time in seconds; empty for what is words
 */
public record EntryFacet(String field, Optional<String> words, OptionalDouble number) {

	/** The most characters of a text that are looked at. */
	public static final int LONGEST = 1_000;

	public EntryFacet {
		if (words.isPresent() == number.isPresent()) {
			throw new IllegalArgumentException("a facet is either words or a number");
		}
	}

	/** Of every answer, in the order of keys and answers. Passages have none. */
	public static List<EntryFacet> of(Values values) {
		List<EntryFacet> facets = new ArrayList<>();
		values.asMap().forEach((key, value) -> collect(key, value, facets));
		return facets;
	}

	private static void collect(String field, Value value, List<EntryFacet> facets) {
		switch (value) {
			case Value.Text text -> facets.add(words(field, folded(text.text())));
			case Value.Amount amount -> facets.add(number(field, amount.number()));
			case Value.Choice choice -> facets.add(words(field, choice.option()));
			case Value.Choices choices -> choices.options().forEach(option -> facets.add(words(field, option)));
			case Value.Day day -> facets.add(number(field, day.date().toEpochDay()));
			case Value.Length length -> facets.add(number(field, length.length().toSeconds()));
			case Value.References references -> references.targets().stream().map(Target::value)
					.forEach(id -> facets.add(words(field, id.toString())));
			case Value.Relations relations -> relations.relations()
					.forEach(relation -> facets.add(words(field, relation.to().value().toString())));
			case Value.Rows rows -> rows.rows()
					.forEach(row -> row.asMap().forEach((column, cell) -> collect(field + "." + column, cell, facets)));
			case Value.Passages passages -> {
				// They are found by their words.
			}
		}
	}

	static String folded(String text) {
		String folded = NameKey.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
		return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
	}

	private static EntryFacet words(String field, String words) {
		return new EntryFacet(field, Optional.of(words), OptionalDouble.empty());
	}

	private static EntryFacet number(String field, double number) {
		return new EntryFacet(field, Optional.empty(), OptionalDouble.of(number));
	}

	/** The field alone. */
	@Override
	public String toString() {
		return field;
	}
}
