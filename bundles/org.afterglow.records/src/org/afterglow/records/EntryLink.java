package org.afterglow.records;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Target;

/**
 * One entry points to something.
 *
 * @param from the entry that points
 * @param type of that entry
 * @param field key of the field it points from; in a table {@code field.column}
 * @param to what it points to; may be gone
 * @param relation key of the kind of relation; empty for a plain reference
 */
public record EntryLink(EntryId from, EntryTypeId type, String field, Target to, Optional<String> relation) {

	public EntryLink {
		Objects.requireNonNull(from);
		Objects.requireNonNull(type);
		Objects.requireNonNull(field);
		Objects.requireNonNull(to);
		Objects.requireNonNull(relation);
	}
}
