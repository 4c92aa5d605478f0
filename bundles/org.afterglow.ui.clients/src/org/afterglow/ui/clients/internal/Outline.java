package org.afterglow.ui.clients.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Clients, sessions and the narratives of the sessions that were opened, as they were at one moment. Narratives of other
 * sessions are not read.
 */
final class Outline {

	/** Before anything has been read. */
	static final Outline NONE = new Outline(List.of(), Map.of(), Map.of());

	private final List<Node.OfClient> clients;
	private final Map<ClientId, List<Node.OfSession>> sessions;
	private final Map<SessionId, List<Node.OfNarrative>> narratives;

	private Outline(List<Node.OfClient> clients, Map<ClientId, List<Node.OfSession>> sessions,
			Map<SessionId, List<Node.OfNarrative>> narratives) {
		this.clients = clients;
		this.sessions = sessions;
		this.narratives = narratives;
	}

	/** Reads the practice. May take long. */
	static Outline read(Records records, Set<SessionId> open, IProgressMonitor monitor) {
		List<Node.OfClient> clients = new ArrayList<>();
		Map<ClientId, List<Node.OfSession>> sessions = new LinkedHashMap<>();
		Map<SessionId, List<Node.OfNarrative>> narratives = new LinkedHashMap<>();
		for (Client client : records.clients().all()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<Node.OfSession> own = new ArrayList<>();
			for (Session session : records.sessions().of(client.id())) {
				Node.OfSession node = new Node.OfSession(client, session);
				own.add(node);
				if (open.contains(session.id())) {
					narratives.put(session.id(), narratives(records, node));
				}
			}
			clients.add(new Node.OfClient(client, own.size()));
			sessions.put(client.id(), List.copyOf(own));
		}
		return new Outline(List.copyOf(clients), sessions, narratives);
	}

	/** Narratives of one session. May take long. */
	static List<Node.OfNarrative> narratives(Records records, Node.OfSession session) {
		return records.narratives().of(session.session().id()).stream()
				.map(narrative -> new Node.OfNarrative(session, narrative)).toList();
	}

	/** The same with the narratives of one more session. */
	Outline with(SessionId session, List<Node.OfNarrative> read) {
		Map<SessionId, List<Node.OfNarrative>> more = new LinkedHashMap<>(narratives);
		more.put(session, read);
		return new Outline(clients, sessions, more);
	}

	List<Node.OfClient> clients() {
		return clients;
	}

	List<Node.OfSession> sessions(ClientId client) {
		return sessions.getOrDefault(client, List.of());
	}

	/** Empty if they have not been read. */
	Optional<List<Node.OfNarrative>> narratives(SessionId session) {
		return Optional.ofNullable(narratives.get(session));
	}

	/** The sessions whose narratives have been read. */
	Set<SessionId> open() {
		return Set.copyOf(narratives.keySet());
	}

	/** The session a narrative that has been read belongs to. */
	Optional<Node.OfSession> sessionOf(NarrativeId id) {
		return narratives.values().stream().flatMap(List::stream).filter(node -> node.narrative().id().equals(id))
				.map(Node.OfNarrative::session).findFirst();
	}

	/** The row of a record, if it has been read. */
	Optional<? extends Node> find(Object id) {
		return Stream.of(clients.stream(), sessions.values().stream().flatMap(List::stream),
				narratives.values().stream().flatMap(List::stream)).flatMap(rows -> rows).filter(row -> row.id().equals(id))
				.findFirst();
	}
}
