package org.afterglow.ui.search.internal.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.search.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Clients, sessions and codes as the results name them; kept from one search to the next. Calls may take long. Safe for several threads. */
public final class Names {

	private final Records records;
	private final Codebook codebook;
	private final Map<ClientId, String> clients = new ConcurrentHashMap<>();
	private final Map<SessionId, String> sessions = new ConcurrentHashMap<>();

	public Names(Records records, Codebook codebook) {
		this.records = records;
		this.codebook = codebook;
	}

	/** Everything may be called otherwise now. */
	public void forget() {
		clients.clear();
		sessions.clear();
	}

	public String client(ClientId id) {
		return clients.computeIfAbsent(id, client -> records.clients().byId(client).map(Client::label).orElse(Messages.goneClient));
	}

	/** "Session 3, dosing, 6 Nov" */
	public String session(SessionId id) {
		return sessions.computeIfAbsent(id, session -> records.sessions().byId(session).map(Names::text).orElse(""));
	}

	/** As they show in the codebook, each once; what is gone is left out. */
	public List<Code> codes(List<CodeId> stored) {
		Set<Code> codes = new LinkedHashSet<>();
		stored.forEach(id -> code(id).ifPresent(codes::add));
		return List.copyOf(codes);
	}

	public Optional<Code> code(CodeId id) {
		return codebook.effective(id);
	}

	private static String text(Session session) {
		return NLS.bind(Messages.session, new Object[] { Integer.toString(session.number()), kind(session.kind()), Dates.ofUser().day(session.date()) });
	}

	/** What a kind of session is called. */
	public static String kind(SessionKind kind) {
		return switch (kind) {
			case PREPARATION -> Messages.kindPreparation;
			case DOSING -> Messages.kindDosing;
			case INTEGRATION -> Messages.kindIntegration;
			case FOLLOW_UP -> Messages.kindFollowUp;
		};
	}
}
