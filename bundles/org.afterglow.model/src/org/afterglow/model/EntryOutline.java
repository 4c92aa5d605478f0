package org.afterglow.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The names in a type of entries. The practice keeps it beside the entries, so that they can be read when the module is gone.
 *
 * @param version of the type, from 1
 * @param module name of the module it comes from
 * @param name of one entry
 * @param fields in the order in which the form asks
 * @param unlisted true if its entries are kept by a picture of the module: they are not listed, and not searched
 * @since 1.0
 */
public record EntryOutline(EntryTypeId type, int version, Words module, Words name, List<Field> fields, boolean unlisted) {

	/**
	 * The names in a field.
	 *
	 * @param options what the keys of its answers, or of its kinds of relation, are called; empty if it offers none
	 * @param columns of a table, from the left; empty if it is none
	 * @param searchWord the word before the colon by which a search looks into this field
	 * @since 1.0
	 */
	public record Field(String key, Words name, Map<String, Words> options, List<Field> columns, Optional<String> searchWord) {

		public Field {
			Values.checkKey(key);
			Objects.requireNonNull(name);
			options.keySet().forEach(Values::checkKey);
			options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
			columns = List.copyOf(columns);
			searchWord.ifPresent(Values::checkKey);
		}

		/** Without a word of its own for the search. */
		public Field(String key, Words name, Map<String, Words> options, List<Field> columns) {
			this(key, name, options, columns, Optional.empty());
		}
	}

	public EntryOutline {
		Objects.requireNonNull(type);
		Objects.requireNonNull(module);
		Objects.requireNonNull(name);
		fields = List.copyOf(fields);
		if (version < 1) {
			throw new IllegalArgumentException("versions of an entry type are counted from 1: " + version);
		}
	}

	/** Of a type whose entries are listed. */
	public EntryOutline(EntryTypeId type, int version, Words module, Words name, List<Field> fields) {
		this(type, version, module, name, fields, false);
	}

	/** The field of this key. */
	public Optional<Field> field(String key) {
		return fields.stream().filter(each -> each.key().equals(key)).findFirst();
	}
}
