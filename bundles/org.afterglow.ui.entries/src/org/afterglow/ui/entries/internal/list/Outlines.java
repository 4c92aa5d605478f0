package org.afterglow.ui.entries.internal.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RowsField;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Words;

/** The names in a field whose module is there. */
final class Outlines {

	private Outlines() {
	}

	static EntryOutline.Field of(Field field) {
		Map<String, Words> options = new HashMap<>();
		List<EntryOutline.Field> columns = List.of();
		switch (field) {
			case ChoiceField choice -> named(choice.options(), options);
			case ChoicesField choices -> named(choices.options(), options);
			case RelationField relations -> relations.kinds().forEach(kind -> options.put(kind.key(), kind.name()));
			case RowsField rows -> columns = rows.columns().stream().map(Outlines::of).toList();
			default -> {
				// Has no names but its own.
			}
		}
		return new EntryOutline.Field(field.key(), field.name(), options, columns);
	}

	private static void named(List<Option> from, Map<String, Words> options) {
		from.forEach(option -> options.put(option.key(), option.name()));
	}
}
