package org.afterglow.ui.web.internal.inbox;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.ui.entries.AtHand;
import org.afterglow.ui.web.internal.Words;

/** Whose answers the inbox shows: of a session, of a client where no session is at hand, or of the whole practice. */
record Reach(Optional<ClientId> client, Optional<SessionId> session) {

	static final Reach EVERYBODY = new Reach(Optional.empty(), Optional.empty());

	/** Whoever is looked at in the window; everybody where nobody is. */
	static Reach of(Optional<AtHand> hand) {
		return hand.map(now -> new Reach(Optional.of(now.client()), now.session())).orElse(EVERYBODY);
	}

	boolean isEverybody() {
		return client.isEmpty();
	}

	/** Of everybody what waits, of others all; off the UI thread. */
	List<JournalAnswer> answers(Records records) {
		if (isEverybody()) {
			return records.journals().waiting();
		}
		List<SessionId> sessions = session.map(List::of).orElseGet(() -> client.stream().map(records.sessions()::of).flatMap(List::stream).map(Session::id).toList());
		return sessions.stream().map(records.journals()::answers).flatMap(List::stream).toList();
	}

	/** "Heron, dosing on 8 Nov", "Heron"; empty for everybody. Off the UI thread. */
	Optional<String> said(Records records) {
		return session.map(id -> Words.whose(records, id)).or(() -> client.map(id -> records.clients().byId(id).map(Client::label).orElse("")));
	}
}
