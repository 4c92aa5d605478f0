package org.afterglow.ui.narrative.internal.touching;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.model.AnchorId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Value;
import org.afterglow.records.Entries;
import org.afterglow.records.EntryPassage;

/** Whose each anchor of a narrative is that is no coding's, as read at one moment. */
record TouchTable(Map<AnchorId, Touch> touches) {

	static final TouchTable EMPTY = new TouchTable(Map.of());

	TouchTable {
		touches = Map.copyOf(touches);
	}

	/** May take long. */
	static TouchTable read(Entries entries, NarrativeId narrative, Locale locale) {
		List<EntryPassage> passages = entries.touching(narrative);
		if (passages.isEmpty()) {
			return EMPTY;
		}
		Map<EntryTypeId, EntryOutline> outlines = entries.outlines().stream().collect(Collectors.toMap(EntryOutline::type, Function.identity()));
		Map<EntryId, String> names = new HashMap<>();
		Map<AnchorId, Touch> touches = new HashMap<>();
		for (EntryPassage passage : passages) {
			Optional<EntryOutline> outline = Optional.ofNullable(outlines.get(passage.type()));
			if (outline.filter(EntryOutline::unlisted).isPresent()) {
				continue;
			}
			String type = outline.map(known -> known.name().in(locale)).orElse(passage.type().word());
			String name = names.computeIfAbsent(passage.entry(), id -> entries.byId(id).flatMap(entry -> title(entry, outline)).orElse(type));
			touches.put(passage.anchor().id(),
					new Touch(passage.entry(), name, type, fieldName(passage.field(), outline, locale), outline.flatMap(TouchTable::kind)));
		}
		return new TouchTable(touches);
	}

	/** The first line of its first words, in the order of the form. */
	private static Optional<String> title(Entry entry, Optional<EntryOutline> outline) {
		Stream<String> keys = Stream.concat(outline.stream().flatMap(known -> known.fields().stream()).map(EntryOutline.Field::key),
				entry.values().keys().stream());
		return keys.flatMap(key -> entry.values().get(key, Value.Text.class).stream()).map(Value.Text::text).findFirst()
				.flatMap(text -> text.strip().lines().findFirst());
	}

	private static String fieldName(String path, Optional<EntryOutline> outline, Locale locale) {
		int point = path.indexOf('.');
		String key = point < 0 ? path : path.substring(0, point);
		return outline.flatMap(known -> known.field(key)).map(field -> field.name().in(locale)).orElse(key);
	}

	/** A type that is searched by the word of a kind of codes is about what that kind names: parts, thoughts. */
	private static Optional<CodeKind> kind(EntryOutline outline) {
		return outline.fields().stream().flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
				.flatMap(field -> field.searchWord().stream()).flatMap(word -> CodeKind.of(word).stream()).findFirst();
	}
}
