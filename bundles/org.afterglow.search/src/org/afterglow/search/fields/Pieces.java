package org.afterglow.search.fields;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.afterglow.model.Anchor;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.search.fields.EntryText.Coded;
import org.afterglow.search.fields.EntryText.Piece;

/** Takes one entry to pieces. */
final class Pieces {

	private final Function<EntryId, Optional<String>> titles;
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Coded> codes = new ArrayList<>();

	/** @param titles of other entries */
	Pieces(Function<EntryId, Optional<String>> titles) {
		this.titles = titles;
	}

	/** @param fields in the order of the form; what is not among them comes after, by key */
	EntryText of(Entry entry, List<EntryOutline.Field> fields) {
		ordered(entry.values(), fields).forEach((key, value) -> collect(key, value, field(key, fields), Set.of()));
		return new EntryText(title(entry.values(), fields), pieces, codes);
	}

	/** The first line of the first text. */
	static String title(Values values, List<EntryOutline.Field> fields) {
		return ordered(values, fields).values().stream().filter(Value.Text.class::isInstance).map(value -> ((Value.Text) value).text())
				.findFirst().flatMap(text -> text.strip().lines().findFirst()).map(String::strip).orElse("");
	}

	private static Map<String, Value> ordered(Values values, List<EntryOutline.Field> fields) {
		Map<String, Value> ordered = new LinkedHashMap<>();
		fields.forEach(field -> values.get(field.key()).ifPresent(value -> ordered.put(field.key(), value)));
		values.asMap().forEach(ordered::putIfAbsent);
		return ordered;
	}

	private static Optional<EntryOutline.Field> field(String key, List<EntryOutline.Field> fields) {
		return fields.stream().filter(field -> field.key().equals(key)).findFirst();
	}

	/** @param above search words of the table that the answer stands in */
	private void collect(String path, Value value, Optional<EntryOutline.Field> field, Set<String> above) {
		Set<String> words = new LinkedHashSet<>(above);
		field.flatMap(EntryOutline.Field::searchWord).ifPresent(words::add);
		switch (value) {
			case Value.Text text -> pieces.add(new Piece(path, words, true, text.text()));
			case Value.Choice choice -> option(path, words, field, choice.option());
			case Value.Choices choices -> choices.options().forEach(option -> option(path, words, field, option));
			// By the word of their field alone: else every search for a figure would find every scale.
			case Value.Amount amount -> figure(path, words, BigDecimal.valueOf(amount.number()).stripTrailingZeros().toPlainString());
			case Value.Day day -> figure(path, words, day.date().toString());
			case Value.Length length -> figure(path, words, Long.toString(length.length().toMinutes()));
			case Value.References references -> references.targets().forEach(target -> target(path, words, target));
			case Value.Relations relations -> relations.relations().forEach(relation -> relation(path, words, field, relation));
			case Value.Passages passages -> passages.anchors().stream().map(Anchor::quote).filter(quote -> !quote.isBlank())
					.forEach(quote -> pieces.add(new Piece(path, words, true, quote)));
			case Value.Rows rows -> rows.rows().forEach(row -> row(path, words, field, row));
		}
	}

	private void row(String path, Set<String> words, Optional<EntryOutline.Field> table, Values row) {
		List<EntryOutline.Field> columns = table.map(EntryOutline.Field::columns).orElse(List.of());
		ordered(row, columns).forEach((key, cell) -> collect(path + "." + key, cell, field(key, columns), words));
	}

	/** In every language: who searches may have begun in another one. */
	private void option(String path, Set<String> words, Optional<EntryOutline.Field> field, String option) {
		Optional<Words> name = field.map(known -> known.options().get(option));
		Set<String> texts = new LinkedHashSet<>();
		name.ifPresentOrElse(found -> {
			texts.add(found.english());
			texts.addAll(found.others().values());
		}, () -> texts.add(option));
		texts.forEach(text -> pieces.add(new Piece(path, words, true, text)));
	}

	private void figure(String path, Set<String> words, String text) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(path, words, false, text));
		}
	}

	private void target(String path, Set<String> words, Target target) {
		switch (target) {
			case Target.OfEntry entry -> other(path, words, entry.id());
			case Target.OfCode code -> codes.add(new Coded(path, words, code.id()));
		}
	}

	private void relation(String path, Set<String> words, Optional<EntryOutline.Field> field, Relation relation) {
		option(path, words, field, relation.kind());
		other(path, words, relation.to());
		if (!relation.note().isBlank()) {
			pieces.add(new Piece(path, words, true, relation.note()));
		}
	}

	private void other(String path, Set<String> words, EntryId id) {
		titles.apply(id).filter(title -> !title.isEmpty()).ifPresent(title -> pieces.add(new Piece(path, words, true, title)));
	}
}
