package org.afterglow.ui.narrative.internal.touching;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.CodeKind;
import org.afterglow.model.EntryId;

/**
 * An entry has a passage.
 *
 * @param name what the entry is called; never empty
 * @param type what its type is called
 * @param field what the field is called that the passage is in
 * @param kind whose shape stands for the type; empty for a sheet of paper
 */
public record Touch(EntryId entry, String name, String type, String field, Optional<CodeKind> kind) {

	public Touch {
		Objects.requireNonNull(entry);
		Objects.requireNonNull(name);
		Objects.requireNonNull(type);
		Objects.requireNonNull(field);
		Objects.requireNonNull(kind);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return entry.toString();
	}
}
