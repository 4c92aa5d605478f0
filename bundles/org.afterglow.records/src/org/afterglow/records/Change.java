package org.afterglow.records;

import java.util.Objects;
import java.util.UUID;

/**
 * One record was saved or deleted.
 *
 * @param number its place in the feed, rising without gaps of meaning
 * @param id value of the typed id of the record
 */
public record Change(long number, Subject subject, UUID id, boolean deleted) {

	/** What sort of record. */
	public enum Subject {
		/** Deleting one deletes what is below it; those narratives, attachments, entries and answers have changes of their own in the feed. */
		CLIENT, SESSION, NARRATIVE, CODE, ATTACHMENT,
		/** A structured record of a framework module. */
		ENTRY,
		/** What a client left at one prompt of a journal page. */
		JOURNAL_ANSWER
	}

	public Change {
		Objects.requireNonNull(subject);
		Objects.requireNonNull(id);
	}
}
