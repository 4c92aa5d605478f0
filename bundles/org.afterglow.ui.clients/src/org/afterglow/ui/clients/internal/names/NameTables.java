package org.afterglow.ui.clients.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.NameKey;
import org.afterglow.records.NarrativeSummary;

/** Names by id, and the rows made of them; only what changed is made anew. Not safe for several threads. */
final class NameTables {

	private final Map<ClientId, Client> clients = new HashMap<>();
	private final TreeMap<String, ClientId> byLabel = new TreeMap<>();
	private final Map<ClientId, Map<SessionId, Session>> sessions = new HashMap<>();
	private final Map<SessionId, ClientId> clientOf = new HashMap<>();
	private final Map<SessionId, Map<NarrativeId, NarrativeSummary>> narratives = new HashMap<>();
	private final Map<NarrativeId, SessionId> sessionOf = new HashMap<>();
	private final Attached attached = new Attached();
	private final Map<ClientId, Node.OfClient> made = new HashMap<>();

	void clear() {
		clients.clear();
		byLabel.clear();
		sessions.clear();
		clientOf.clear();
		narratives.clear();
		sessionOf.clear();
		attached.clear();
		made.clear();
	}

	void put(Client client) {
		Client before = clients.put(client.id(), client);
		if (before != null) {
			byLabel.remove(NameKey.of(before.label()), client.id());
		}
		byLabel.put(NameKey.of(client.label()), client.id());
		made.remove(client.id());
	}

	void put(Session session) {
		remove(session.id(), Optional.of(session.client()));
		sessions.computeIfAbsent(session.client(), id -> new LinkedHashMap<>()).put(session.id(), session);
		clientOf.put(session.id(), session.client());
		made.remove(session.client());
	}

	/** @param all every narrative of the session, in order */
	void put(SessionId session, Collection<NarrativeSummary> all) {
		Map<NarrativeId, NarrativeSummary> own = narratives.computeIfAbsent(session, id -> new LinkedHashMap<>());
		own.clear();
		all.forEach(narrative -> {
			remove(narrative.id());
			own.put(narrative.id(), narrative);
			sessionOf.put(narrative.id(), session);
		});
		touch(session);
	}

	/** At the end of its session, or in the place it had there. */
	void put(NarrativeSummary narrative) {
		if (!narrative.session().equals(sessionOf.get(narrative.id()))) {
			remove(narrative.id());
		}
		narratives.computeIfAbsent(narrative.session(), id -> new LinkedHashMap<>()).put(narrative.id(), narrative);
		sessionOf.put(narrative.id(), narrative.session());
		touch(narrative.session());
	}

	/** @param all every attachment of the session, in order */
	void attach(SessionId session, List<Attachment> all) {
		attached.put(session, all);
		touch(session);
	}

	/** @param attachments without their files */
	void lost(List<Attachment> attachments) {
		attached.lost(attachments);
	}

	/** The session it was last known in. */
	Optional<SessionId> sessionOf(AttachmentId id) {
		return attached.sessionOf(id);
	}

	boolean has(NarrativeId narrative, SessionId in) {
		return in.equals(sessionOf.get(narrative));
	}

	void remove(ClientId id) {
		Client before = clients.remove(id);
		if (before != null) {
			byLabel.remove(NameKey.of(before.label()), id);
		}
		made.remove(id);
		Map<SessionId, Session> own = sessions.remove(id);
		if (own != null) {
			List.copyOf(own.keySet()).forEach(this::remove);
		}
	}

	void remove(SessionId id) {
		remove(id, Optional.empty());
		Map<NarrativeId, NarrativeSummary> own = narratives.remove(id);
		if (own != null) {
			own.keySet().forEach(sessionOf::remove);
		}
		attached.forget(id);
	}

	private void remove(SessionId id, Optional<ClientId> unlessOf) {
		ClientId client = clientOf.get(id);
		if (client != null && unlessOf.filter(client::equals).isEmpty()) {
			clientOf.remove(id);
			Optional.ofNullable(sessions.get(client)).ifPresent(own -> own.remove(id));
			made.remove(client);
		}
	}

	void remove(NarrativeId id) {
		SessionId session = sessionOf.remove(id);
		if (session != null) {
			Optional.ofNullable(narratives.get(session)).ifPresent(own -> own.remove(id));
			touch(session);
		}
	}

	private void touch(SessionId session) {
		Optional.ofNullable(clientOf.get(session)).ifPresent(made::remove);
	}

	Outline outline(Outline.Read read) {
		List<Node.OfClient> rows = new ArrayList<>(clients.size());
		byLabel.values().forEach(id -> rows.add(made.computeIfAbsent(id, this::row)));
		return new Outline(rows, read);
	}

	private Node.OfClient row(ClientId id) {
		Client client = clients.get(id);
		List<Node.OfSession> own = sessions.getOrDefault(id, Map.of()).values().stream()
				.sorted(Comparator.comparingInt(Session::number)).map(session -> row(client, session)).toList();
		return new Node.OfClient(client, own);
	}

	private Node.OfSession row(Client client, Session session) {
		return new Node.OfSession(client, session, narratives.getOrDefault(session.id(), Map.of()).values().stream()
				.map(narrative -> new Node.OfNarrative(client, session, narrative)).toList(),
				attached.of(session.id()).stream().map(attachment -> new Node.OfAttachment(client, session, attachment, attached.isLost(attachment.id())))
						.toList());
	}
}
