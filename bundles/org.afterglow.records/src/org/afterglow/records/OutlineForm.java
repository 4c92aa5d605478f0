package org.afterglow.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Words;

/** Outlines of entry types as plain maps, lists and strings, like {@link EntryForm}. Words stand by language tag. */
public final class OutlineForm {

	private static final String ENGLISH = "en";

	private OutlineForm() {
	}

	/** The outline as plain values. */
	public static Map<String, Object> plain(EntryOutline outline) {
		Map<String, Object> plain = new LinkedHashMap<>();
		plain.put("type", outline.type().value());
		plain.put("version", outline.version());
		plain.put("module", plain(outline.module()));
		plain.put("name", plain(outline.name()));
		plain.put("fields", outline.fields().stream().map(OutlineForm::plain).toList());
		if (outline.unlisted()) {
			plain.put("unlisted", true);
		}
		return plain;
	}

	private static Map<String, Object> plain(EntryOutline.Field field) {
		Map<String, Object> plain = new LinkedHashMap<>();
		plain.put("key", field.key());
		plain.put("name", plain(field.name()));
		Map<String, Object> options = new LinkedHashMap<>();
		field.options().forEach((key, words) -> options.put(key, plain(words)));
		plain.put("options", options);
		plain.put("columns", field.columns().stream().map(OutlineForm::plain).toList());
		field.searchWord().ifPresent(word -> plain.put("search", word));
		return plain;
	}

	private static Map<String, Object> plain(Words words) {
		Map<String, Object> plain = new LinkedHashMap<>(words.others());
		plain.put(ENGLISH, words.english());
		return plain;
	}

	/** The outline out of plain values. @throws IllegalArgumentException if they are none */
	public static EntryOutline outline(Map<?, ?> plain) {
		try {
			return new EntryOutline(new EntryTypeId((String) plain.get("type")), ((Number) plain.get("version")).intValue(),
					words(plain.get("module")), words(plain.get("name")), fields(plain.get("fields")), Boolean.TRUE.equals(plain.get("unlisted")));
		} catch (ClassCastException | NullPointerException e) {
			throw new IllegalArgumentException("the outline of an entry type makes no sense");
		}
	}

	private static List<EntryOutline.Field> fields(Object plain) {
		return ((List<?>) plain).stream().map(each -> field((Map<?, ?>) each)).toList();
	}

	private static EntryOutline.Field field(Map<?, ?> plain) {
		Map<String, Words> options = new LinkedHashMap<>();
		((Map<?, ?>) plain.get("options")).forEach((key, words) -> options.put((String) key, words(words)));
		return new EntryOutline.Field((String) plain.get("key"), words(plain.get("name")), options, fields(plain.get("columns")),
				Optional.ofNullable((String) plain.get("search")));
	}

	private static Words words(Object plain) {
		Map<String, String> others = new LinkedHashMap<>();
		((Map<?, ?>) plain).forEach((tag, text) -> others.put((String) tag, (String) text));
		String english = others.remove(ENGLISH);
		return Words.of(english, others);
	}
}
