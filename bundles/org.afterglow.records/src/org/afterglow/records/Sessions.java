package org.afterglow.records;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.ClientId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;

/** Sessions of the open practice. */
public interface Sessions {

	/** Sessions of the client by number. */
	List<Session> of(ClientId client);

	/** Every session of the practice, those of one client together and by number. */
	List<Session> all();

	/**
	 * A page of {@link #all() those}, in the order of their ids as these are written: whoever reads on behind the last of a page meets
	 * everything that was there all the while exactly once. It costs as much as the page, whatever the size of the practice.
	 *
	 * @param behind the id behind which the page begins, of a session that need not be there any more; empty for the front
	 * @param limit at most so many; at least 1
	 */
	List<Session> page(Optional<SessionId> behind, int limit);

	Optional<Session> byId(SessionId id);

	Optional<Session> numbered(ClientId client, int number);

	/**
	 * Adds or changes a session.
	 *
	 * @throws NameTaken if the client has another session of that number
	 * @throws RecordMissing if there is no such client
	 */
	void save(Session session);

	/** Removes the session with its narratives, codings, attachments, entries and journal pages; nothing happens if there is none. */
	void delete(SessionId id);
}
