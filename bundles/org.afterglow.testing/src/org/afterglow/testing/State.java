package org.afterglow.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

	State() {
		clients = new LinkedHashMap<>();
		sessions = new LinkedHashMap<>();
		narratives = new LinkedHashMap<>();
		codes = new LinkedHashMap<>();
		settings = new LinkedHashMap<>();
		attachments = new LinkedHashMap<>();
		revisions = new LinkedHashMap<>();
		feed = new LinkedHashMap<>();
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
		if (sessions.remove(id) != null) {
			deleted(Subject.SESSION, id.value());
		}
	}

	void remove(AttachmentId id) {
		if (attachments.remove(id) != null) {
			deleted(Subject.ATTACHMENT, id.value());
		}
	}

	void remove(NarrativeId id) {
		revisions.values().removeIf(revision -> revision.summary().narrative().equals(id));
		if (narratives.remove(id) != null) {
			deleted(Subject.NARRATIVE, id.value());
		}
	}
}
