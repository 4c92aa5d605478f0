package org.afterglow.ui.search.internal;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.eclipse.osgi.util.NLS;

/** Clients and sessions as the results name them, read once an answer. Calls may take long. */
final class Names {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

	private final Records records;
	private final Map<ClientId, String> clients = new HashMap<>();
	private final Map<SessionId, String> sessions = new HashMap<>();

	Names(Records records) {
		this.records = records;
	}

	String client(ClientId id) {
		return clients.computeIfAbsent(id,
				client -> records.clients().byId(client).map(Client::label).orElse(Messages.goneClient));
	}

	String session(SessionId id) {
		return sessions.computeIfAbsent(id, session -> records.sessions().byId(session).map(Names::text).orElse(""));
	}

	private static String text(Session session) {
		String kind = switch (session.kind()) {
			case PREPARATION -> Messages.kindPreparation;
			case DOSING -> Messages.kindDosing;
			case INTEGRATION -> Messages.kindIntegration;
			case FOLLOW_UP -> Messages.kindFollowUp;
		};
		return NLS.bind(Messages.session,
				new Object[] { Integer.toString(session.number()), kind, session.date().format(DATE) });
	}
}
