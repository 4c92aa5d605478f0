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
