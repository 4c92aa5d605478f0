package org.afterglow.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.IntegrationId;
import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.JournalId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.Change;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.EntryParts;
import org.afterglow.records.Integration;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Revision;

/** Everything kept, in the order in which it was added; copied before it is changed. */
final class State {

	final Map<ClientId, Client> clients;
	final Map<SessionId, Session> sessions;
	final Map<NarrativeId, CodedNarrative> narratives;
	final Map<CodeId, Code> codes;
	final Map<String, String> settings;

	final Map<AttachmentId, Attachment> attachments;

	final Map<EntryId, Entry> entries;

	final Map<JournalId, Journal> journals;
	final Map<JournalAnswerId, JournalAnswer> answers;
	final Map<IntegrationId, Integration> integrations;

	/** What entries said before, oldest first. */
	final Map<EntryId, List<Kept>> history;
	final Map<EntryTypeId, EntryOutline> outlines;

	/** By module and key of the seed. */
	final Map<List<String>, Origin> origins;

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

	/** Whether something changed of which the feed has no number. */
	boolean heard;

	/** What an entry said, and when it was put aside. */
	record Kept(Entry entry, Instant at) {
	}

	/** Where a code came from. */
	record Origin(CodeOrigin origin, CodeId code) {
	}

	State() {
		entries = new LinkedHashMap<>();
		journals = new LinkedHashMap<>();
		answers = new LinkedHashMap<>();
		integrations = new LinkedHashMap<>();
		history = new HashMap<>();
		outlines = new TreeMap<>();
		origins = new LinkedHashMap<>();
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
		entries = new LinkedHashMap<>(other.entries);
		journals = new LinkedHashMap<>(other.journals);
		answers = new LinkedHashMap<>(other.answers);
		integrations = new LinkedHashMap<>(other.integrations);
		history = new HashMap<>(other.history);
		outlines = new TreeMap<>(other.outlines);
		origins = new LinkedHashMap<>(other.origins);
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
		entries.values().stream().filter(entry -> entry.client().equals(id)).map(Entry::id).toList().forEach(this::remove);
		sessions.values().stream().filter(session -> session.client().equals(id)).map(Session::id).toList()
				.forEach(this::remove);
		if (clients.remove(id) != null) {
			deleted(Subject.CLIENT, id.value());
		}
	}

	void remove(SessionId id) {
		entries.values().stream().filter(entry -> entry.session().equals(Optional.of(id))).map(Entry::id).toList()
				.forEach(this::remove);
		narratives.values().stream().filter(coded -> coded.narrative().session().equals(id))
				.map(coded -> coded.narrative().id()).toList().forEach(this::remove);
		attachments.values().stream().filter(attachment -> attachment.session().equals(id)).map(Attachment::id).toList()
				.forEach(this::remove);
		answers.values().stream().filter(answer -> answer.session().equals(id)).map(JournalAnswer::id).toList().forEach(this::remove);
		journals.values().removeIf(journal -> journal.session().equals(id));
		Session session = sessions.remove(id);
		if (session != null) {
			owners.put(id.value(), session.client());
			deleted(Subject.SESSION, id.value());
		}
	}

	/** The entry goes with its history and its anchors. */
	void remove(EntryId id) {
		Entry entry = entries.remove(id);
		if (entry != null) {
			history.remove(id);
			EntryParts.passages(entry.values()).values().forEach(placed -> unmark(placed.anchor()));
			owners.put(id.value(), entry.client());
			deleted(Subject.ENTRY, id.value());
		}
	}

	/** An anchor becomes part of its narrative, where its words are now. */
	void mark(Anchor anchor) {
		CodedNarrative coded = narratives.get(anchor.narrative());
		if (coded.anchors().stream().noneMatch(each -> each.id().equals(anchor.id()))) {
			List<Anchor> anchors = new ArrayList<>(coded.anchors());
			anchors.add(anchor.foundIn(coded.narrative().text()));
			remarked(coded, anchors);
		}
	}

	/** An anchor leaves its narrative. */
	void unmark(Anchor anchor) {
		CodedNarrative coded = narratives.get(anchor.narrative());
		if (coded != null && coded.anchors().stream().anyMatch(each -> each.id().equals(anchor.id()))) {
			remarked(coded, coded.anchors().stream().filter(each -> !each.id().equals(anchor.id())).toList());
		}
	}

	private void remarked(CodedNarrative coded, List<Anchor> anchors) {
		NarrativeId id = coded.narrative().id();
		narratives.put(id, InMemoryNarratives.inOrder(new CodedNarrative(coded.narrative(), anchors, coded.codings())));
		saved(Subject.NARRATIVE, id.value());
	}

	void remove(JournalAnswerId id) {
		JournalAnswer answer = answers.remove(id);
		if (answer != null) {
			owners.put(id.value(), sessions.get(answer.session()).client());
			deleted(Subject.JOURNAL_ANSWER, id.value());
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
