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

	public OutlinedFields(List<EntryOutline> outlines) {
		outlines.forEach(outline -> this.outlines.put(outline.type(), outline));
	}

	@Override
	public Optional<EntryText> text(Entry entry, Function<EntryId, Optional<String>> titles) {
		Optional<EntryOutline> outline = Optional.ofNullable(outlines.get(entry.type()));
		if (outline.filter(EntryOutline::unlisted).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(new Pieces(titles).of(entry, outline.map(EntryOutline::fields).orElse(List.of())));
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
