package org.afterglow.search.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Words;
import org.afterglow.search.SearchWord;

/**
 * Contributions by what the practice remembers of the types of its entries: it is the same whether the module is switched on, switched
 * off, or gone. An entry of a type of which nothing is remembered contributes its words, under no search word.
 */
public final class OutlinedFields implements FieldProvider {

	private final Map<EntryTypeId, EntryOutline> outlines = new HashMap<>();
	private final Function<EntryId, Optional<Entry>> others;

	/** @param others looks up the entries that others refer to: they are found by the titles of these */
	public OutlinedFields(List<EntryOutline> outlines, Function<EntryId, Optional<Entry>> others) {
		outlines.forEach(outline -> this.outlines.put(outline.type(), outline));
		this.others = others;
	}

	@Override
	public Optional<EntryText> text(Entry entry) {
		Optional<EntryOutline> outline = Optional.ofNullable(outlines.get(entry.type()));
		if (outline.filter(EntryOutline::unlisted).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(new Pieces(this::titleOf).of(entry, outline.map(EntryOutline::fields).orElse(List.of())));
	}

	private Optional<String> titleOf(EntryId id) {
		return others.apply(id).map(this::title).filter(title -> !title.isEmpty());
	}

	/** What the entry is called by its own words; empty if it has none. */
	public String title(Entry entry) {
		List<EntryOutline.Field> fields = Optional.ofNullable(outlines.get(entry.type())).map(EntryOutline::fields).orElse(List.of());
		return Pieces.title(entry.values(), fields);
	}

	@Override
	public List<SearchWord> words() {
		Map<String, Set<Words>> names = new TreeMap<>();
		outlines.values().stream().filter(outline -> !outline.unlisted()).sorted((a, b) -> a.type().compareTo(b.type()))
				.forEach(outline -> collect(outline.fields(), names));
		return names.entrySet().stream().map(word -> new SearchWord(word.getKey(), List.copyOf(word.getValue()))).toList();
	}

	private static void collect(List<EntryOutline.Field> fields, Map<String, Set<Words>> names) {
		for (EntryOutline.Field field : fields) {
			field.searchWord().ifPresent(word -> names.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(field.name()));
			collect(field.columns(), names);
		}
	}

	@Override
	public Map<String, String> states() {
		Map<String, String> states = new TreeMap<>();
		outlines.values().forEach(outline -> states.put(outline.type().value(), state(outline)));
		return states;
	}

	/** What matters of it here, as one short word. */
	private static String state(EntryOutline outline) {
		List<Object> matters = new ArrayList<>();
		matters.add(outline.unlisted());
		outline.fields().forEach(field -> matters.add(matters(field)));
		// A number of which a text is hashed alike in every run of the program.
		return Long.toHexString(matters.toString().chars().asLongStream().reduce(1_125_899_906_842_597L, (hash, unit) -> 31 * hash + unit));
	}

	private static List<Object> matters(EntryOutline.Field field) {
		Map<String, String> options = new TreeMap<>();
		field.options().forEach((key, words) -> options.put(key, words.english() + words.others()));
		return List.of(field.key(), field.searchWord().orElse(""), options, field.columns().stream().map(OutlinedFields::matters).toList());
	}
}
