package org.afterglow.records;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;

/** Clients of the open practice. */
public interface Clients {

	/** By label, in the order of the locale-free, case-blind comparison of labels. */
	List<Client> all();

	Optional<Client> byId(ClientId id);

	/** The client with this label, whatever its case. */
	Optional<Client> labelled(String label);

	/**
	 * Adds or changes a client.
	 *
	 * @throws NameTaken if another client has the label, whatever its case
	 */
	void save(Client client);

	/** Removes the client with all sessions, narratives, codings, attachments, entries and journal pages; nothing happens if there is none. */
	void delete(ClientId id);
}
