package org.afterglow.records;

import java.util.Objects;

import org.afterglow.model.Anchor;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;

/**
 * An entry touches a narrative.
 *
 * @param field key of the field the passage is in
 * @param anchor as the narrative has it now
 */
public record EntryPassage(EntryId entry, EntryTypeId type, String field, Anchor anchor) {

	public EntryPassage {
		Objects.requireNonNull(entry);
		Objects.requireNonNull(type);
		Objects.requireNonNull(field);
		Objects.requireNonNull(anchor);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return entry.toString();
	}
}
