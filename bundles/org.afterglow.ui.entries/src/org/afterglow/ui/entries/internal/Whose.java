package org.afterglow.ui.entries.internal;

import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.afterglow.ui.window.RecordWords;

/**
 * The client, and perhaps the session, that is looked at.
 *
 * @param client as people call them
 */
public record Whose(ClientId id, String client, Optional<Session> session) {

	/** Of a client alone; empty if they are gone. */
	public static Optional<Whose> of(Records records, ClientId client) {
		return records.clients().byId(client).map(Client::label).map(label -> new Whose(client, label, Optional.empty()));
	}

	/** Of a session; empty if it is gone. */
	public static Optional<Whose> of(Records records, SessionId session) {
		return records.sessions().byId(session)
				.flatMap(found -> of(records, found.client()).map(whose -> new Whose(whose.id(), whose.client(), Optional.of(found))));
	}

	/** Whose the entry is. */
	public static Optional<Whose> of(Records records, Entry entry) {
		return entry.session().flatMap(session -> of(records, session)).or(() -> of(records, entry.client()));
	}

	/** "Heron, integration on 8 Nov" */
	public String sentence() {
		return session.map(each -> Messages.with(Messages.whoseSession, client, RecordWords.occasion(each))).orElse(client);
	}

	/** Ids alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
