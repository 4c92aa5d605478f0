package org.afterglow.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change;
import org.afterglow.records.Change.Subject;

/** Everything kept, in the order in which it was added; copied before it is changed. */
final class State {

	final Map<ClientId, Client> clients;
	final Map<SessionId, Session> sessions;
	final Map<NarrativeId, CodedNarrative> narratives;
	final Map<CodeId, Code> codes;

	/** The last change of each record, lowest number first. */
	final Map<UUID, Change> feed;
	long number;
	Optional<Throwable> doom = Optional.empty();

	State() {
		this(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0);
	}

	private State(Map<ClientId, Client> clients, Map<SessionId, Session> sessions,
			Map<NarrativeId, CodedNarrative> narratives, Map<CodeId, Code> codes, Map<UUID, Change> feed, long number) {
		this.clients = new LinkedHashMap<>(clients);
		this.sessions = new LinkedHashMap<>(sessions);
		this.narratives = new LinkedHashMap<>(narratives);
		this.codes = new LinkedHashMap<>(codes);
		this.feed = new LinkedHashMap<>(feed);
		this.number = number;
	}

	State copy() {
		return new State(clients, sessions, narratives, codes, feed, number);
	}

	void saved(Subject subject, UUID id) {
		changed(subject, id, false);
	}

	void deleted(Subject subject, UUID id) {
		changed(subject, id, true);
	}

	private void changed(Subject subject, UUID id, boolean deleted) {
		feed.remove(id);
		number++;
		feed.put(id, new Change(number, subject, id, deleted));
	}

	void remove(ClientId id) {
		sessions.values().stream().filter(session -> session.client().equals(id)).map(Session::id).toList()
				.forEach(this::remove);
		if (clients.remove(id) != null) {
			deleted(Subject.CLIENT, id.value());
		}
	}

	void remove(SessionId id) {
		narratives.values().stream().filter(coded -> coded.narrative().session().equals(id))
				.map(coded -> coded.narrative().id()).toList().forEach(this::remove);
		if (sessions.remove(id) != null) {
			deleted(Subject.SESSION, id.value());
		}
	}

	void remove(NarrativeId id) {
		if (narratives.remove(id) != null) {
			deleted(Subject.NARRATIVE, id.value());
		}
	}
}
