package org.afterglow.records;

import java.util.List;

/**
 * The log of who did what: a chain of entries that nobody can change without its being seen. Saving and deleting records
 * writes it by itself, in the same transaction; whatever else happens is noted by whoever does it. The feed does not tell of it.
 */
public interface Audit {

	/** From the newest entry on, for {@link #entries}. */
	long NEWEST = Long.MAX_VALUE;

	/**
	 * Writes what happened, with the time and with the name and registration set in the practice. Inside
	 * {@link Records#together} it becomes durable with the whole, or not at all.
	 */
	void note(AuditEvent event);

	/**
	 * Entries, newest first.
	 *
	 * @param before only entries with a lower number, such as the last one shown; {@link #NEWEST} to begin with
	 * @param limit at most this many
	 */
	List<AuditEntry> entries(AuditFilter filter, long before, int limit);

	/**
	 * Takes away what the entries about clients who are no longer there say. Their numbers and their links of the chain stay, so
	 * that it can still be verified. Called when a deletion can no longer be taken back: at opening and at locking.
	 *
	 * @return how many entries lost what they said
	 */
	int forgetGone();

	/** Where the log is not as it was written, by number; empty if it is. Reads all of it. */
	List<AuditBreak> verify();
}
