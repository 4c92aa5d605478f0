package org.afterglow.records;

import java.util.function.Supplier;

/** Everything kept in the open practice. Safe to use from several threads. */
public interface Records {

	Clients clients();

	Sessions sessions();

	Narratives narratives();

	Codes codes();

	Revisions revisions();

	Settings settings();

	Attachments attachments();

	Entries entries();

	Journals journals();

	Integrations integrations();

	Audit audit();

	ChangeFeed feed();

	/**
	 * Runs several changes as one: all of them become durable when the work returns, or none if it throws. Every call on
	 * these records from inside, on the same thread, takes part; a nested call joins the outer one, and one that throws takes the
	 * outer one along even if it is caught. A single call that is refused may be caught and leaves the rest. Listeners of the feed
	 * hear of it once, after the whole is durable.
	 *
	 * @throws RecordsUnavailable if the practice could not be read or written
	 */
	<T> T together(Supplier<T> work);

	/** True on a thread that is inside {@link #together}: what it reads may yet be rolled back, and must not be remembered. */
	boolean isTogether();
}
