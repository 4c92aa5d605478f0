package org.afterglow.ui.entries.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.afterglow.framework.EntryType;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Value;
import org.afterglow.records.Records;
import org.afterglow.ui.entries.internal.draft.Assessor;

/**
 * What entries and their types are called, whether their module is there or not. Any thread but the UI thread.
 *
 * @param types as they were when this was made
 */
public record Called(List<EntryType> types, Assessor assessor, Locale locale) {

	public Called {
		types = List.copyOf(types);
	}

	/** The type of this id; empty if its module is not there. */
	public Optional<EntryType> type(EntryTypeId id) {
		return types.stream().filter(type -> type.id().equals(id)).findFirst();
	}

	/** What one entry of the type is called. */
	public String name(Records records, EntryTypeId id) {
		return type(id).map(EntryType::name).or(() -> outline(records, id).map(EntryOutline::name)).map(words -> words.in(locale)).orElse(id.word());
	}

	/** What many entries of the type are called. */
	public String plural(Records records, EntryTypeId id) {
		return type(id).map(EntryType::plural).or(() -> outline(records, id).map(EntryOutline::name)).map(words -> words.in(locale)).orElse(id.word());
	}

	/** The names of a type that are kept in the practice. */
	public static Optional<EntryOutline> outline(Records records, EntryTypeId id) {
		return records.entries().outlines().stream().filter(outline -> outline.type().equals(id)).findFirst();
	}

	/** What each entry is called; never blank. */
	public Map<EntryId, String> titles(Records records, List<Entry> entries) {
		Map<EntryId, String> titles = new HashMap<>();
		entries.stream().collect(Collectors.groupingBy(Entry::type)).forEach((id, some) -> {
			Map<EntryId, String> given = type(id).flatMap(type -> assessor.ask(id, () -> given(type, some))).orElse(Map.of());
			String otherwise = name(records, id);
			some.forEach(entry -> titles.put(entry.id(), Optional.ofNullable(given.get(entry.id())).or(() -> firstWords(entry))
					.filter(title -> !title.isBlank()).orElse(otherwise)));
		});
		return titles;
	}

	private static Map<EntryId, String> given(EntryType type, List<Entry> entries) {
		Map<EntryId, String> titles = new HashMap<>();
		entries.stream().filter(entry -> type.reads(entry.typeVersion()))
				.forEach(entry -> titles.put(entry.id(), type.title(type.upgraded(entry).values())));
		return titles;
	}

	private static Optional<String> firstWords(Entry entry) {
		return entry.values().asMap().values().stream().filter(Value.Text.class::isInstance).map(value -> ((Value.Text) value).text())
				.flatMap(text -> text.strip().lines().limit(1)).findFirst();
	}
}
