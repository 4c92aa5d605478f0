package org.afterglow.records;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * What something was done with: its sort and its id, never its name.
 *
 * @param id value of the typed id of the record
 */
public record AuditSubject(Sort sort, UUID id) {

	/** The names are part of the stored log: none is ever renamed. */
	public enum Sort {
		CLIENT, SESSION, NARRATIVE, CODE, ATTACHMENT, ENTRY, JOURNAL_ANSWER;

		/** The word of it, in commands and files. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** The sort of a record the feed tells of. */
		public static Sort of(Change.Subject subject) {
			return valueOf(subject.name());
		}
	}

	public AuditSubject {
		Objects.requireNonNull(sort);
		Objects.requireNonNull(id);
	}
}
