package org.afterglow.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.Change;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.Revision;

/** Everything kept, in the order in which it was added; copied before it is changed. */
final class State {

	final Map<ClientId, Client> clients;
	final Map<SessionId, Session> sessions;
	final Map<NarrativeId, CodedNarrative> narratives;
	final Map<CodeId, Code> codes;
	final Map<String, String> settings;

	final Map<AttachmentId, Attachment> attachments;

	/** Oldest first. */
	final Map<RevisionId, Revision> revisions;

	/** The last change of each record, lowest number first. */
	final Map<UUID, Change> feed;
	long number;
	Optional<Throwable> doom = Optional.empty();

	/** The log, oldest first. */
	final List<AuditEntry> log;

	/** What the transaction changed and noted, for the log. */
	final Map<UUID, Subject> changed = new LinkedHashMap<>();
	final Set<UUID> gone = new HashSet<>();
	final Map<UUID, ClientId> owners = new HashMap<>();
	final List<AuditEvent> noted = new ArrayList<>();
	boolean settingChanged;

	State() {
		clients = new LinkedHashMap<>();
		sessions = new LinkedHashMap<>();
		narratives = new LinkedHashMap<>();
		codes = new LinkedHashMap<>();
		settings = new LinkedHashMap<>();
		attachments = new LinkedHashMap<>();
		revisions = new LinkedHashMap<>();
		feed = new LinkedHashMap<>();
		log = new ArrayList<>();
	}

	private State(State other) {
		clients = new LinkedHashMap<>(other.clients);
		sessions = new LinkedHashMap<>(other.sessions);
		narratives = new LinkedHashMap<>(other.narratives);
		codes = new LinkedHashMap<>(other.codes);
		settings = new LinkedHashMap<>(other.settings);
		attachments = new LinkedHashMap<>(other.attachments);
		revisions = new LinkedHashMap<>(other.revisions);
		feed = new LinkedHashMap<>(other.feed);
		log = new ArrayList<>(other.log);
		number = other.number;
	}

	State copy() {
		return new State(this);
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
		changed.remove(id);
		changed.put(id, subject);
		if (deleted) {
			gone.add(id);
		} else {
			gone.remove(id);
		}
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
		attachments.values().stream().filter(attachment -> attachment.session().equals(id)).map(Attachment::id).toList()
				.forEach(this::remove);
		Session session = sessions.remove(id);
		if (session != null) {
			owners.put(id.value(), session.client());
			deleted(Subject.SESSION, id.value());
		}
	}

	void remove(AttachmentId id) {
		Attachment attachment = attachments.remove(id);
		if (attachment != null) {
			owners.put(id.value(), sessions.get(attachment.session()).client());
			deleted(Subject.ATTACHMENT, id.value());
		}
	}

	void remove(NarrativeId id) {
		revisions.values().removeIf(revision -> revision.summary().narrative().equals(id));
		CodedNarrative coded = narratives.remove(id);
		if (coded != null) {
			owners.put(id.value(), sessions.get(coded.narrative().session()).client());
			deleted(Subject.NARRATIVE, id.value());
		}
	}
}
