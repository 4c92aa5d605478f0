package org.afterglow.web.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Records;

/** What has to be there before a journal page can be opened. */
public final class Practices {

	private Practices() {
	}

	/** A session of a client who is new. */
	public static SessionId session(Records records) {
		Client client = Client.labelled("C-" + UUID.randomUUID().toString().substring(0, 8));
		records.clients().save(client);
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 3, 1), SessionKind.DOSING, Optional.empty(), "");
		records.sessions().save(session);
		return session.id();
	}
}
