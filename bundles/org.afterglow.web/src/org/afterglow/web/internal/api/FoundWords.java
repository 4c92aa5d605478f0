package org.afterglow.web.internal.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Entry;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.Scope;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.FoundEntry.FieldMatch;

/** The words by which an entry was found, without those that are another record's: names of codes, words of narratives, titles of other entries. */
final class FoundWords {

	private final Entry entry;
	private final Rights rights;

	FoundWords(Entry entry, Rights rights) {
		this.entry = entry;
		this.rights = rights;
	}

	Map<String, Object> shown(FieldMatch match) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("field", match.field());
		shown.put("text", Optional.of(match.text()).filter(text -> mayShow(match.field())));
		return shown;
	}

	/** False if nothing but words of other records led to it: that it was found would tell what they say. */
	boolean mayBeFound(FoundEntry found) {
		return found.fields().isEmpty() || !found.titleMatches().isEmpty() || found.fields().stream().anyMatch(match -> mayShow(match.field()));
	}

	private boolean mayShow(String field) {
		int dot = field.indexOf('.');
		return dot < 0 ? entry.values().get(field).map(this::mayShow).orElse(false)
				: entry.values().get(field.substring(0, dot), Value.Rows.class).stream().flatMap(rows -> rows.rows().stream())
						.allMatch(row -> mayShow(row, field.substring(dot + 1)));
	}

	private boolean mayShow(Values row, String column) {
		return row.get(column).map(this::mayShow).orElse(true);
	}

	private boolean mayShow(Value value) {
		return switch (value) {
			case Value.References references -> rights.may(Scope.CODES_READ) && rights.may(Scope.ENTRIES_NOTES);
			case Value.Passages passages -> rights.may(Scope.NARRATIVES_READ);
			case Value.Text text -> true;
			case Value.Amount amount -> true;
			case Value.Choice choice -> true;
			case Value.Choices choices -> true;
			case Value.Day day -> true;
			case Value.Length length -> true;
			case Value.Rows rows -> true;
			case Value.Relations relations -> rights.may(Scope.ENTRIES_NOTES);
		};
	}
}
