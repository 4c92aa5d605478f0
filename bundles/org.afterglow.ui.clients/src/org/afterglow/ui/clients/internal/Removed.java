package org.afterglow.ui.clients.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Session;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedEntry;
import org.afterglow.records.Revision;
import org.afterglow.ui.clients.internal.names.Node;

/**
 * What a deletion takes away, kept so that undo can put it back with every id it had. Held in memory alone; locking
 * forgets it.
 */
record Removed(Optional<Client> client, List<Session> sessions, List<CodedNarrative> narratives,
		List<Revision> revisions, List<Attachment> attachments, List<RemovedEntry> entries,
		List<Journal> journals, List<JournalAnswer> answers) {

	/** What is below a row, and itself, as it is stored now; nothing if it is not there any more. May take long. */
	static Removed of(Records records, Node node) {
		Optional<Removed> found = switch (node) {
			case Node.OfClient row -> records.clients().byId(row.client().id()).map(client -> of(records, client));
			case Node.OfSession row -> records.sessions().byId(row.session().id()).map(session -> of(records, session));
			case Node.OfNarrative row -> records.narratives().byId(row.narrative().id()).map(coded -> of(records, coded));
			case Node.OfAttachment row -> records.attachments().byId(row.attachment().id()).map(Removed::of);
			case Node.Archived archived -> Optional.empty();
		};
		return found.orElseGet(() -> new Removed(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of()));
	}

	/** Everything of a client. May take long. */
	static Removed of(Records records, Client client) {
		List<Session> sessions = records.sessions().of(client.id());
		List<CodedNarrative> narratives = new ArrayList<>();
		sessions.forEach(session -> narratives.addAll(narratives(records, session)));
		return new Removed(Optional.of(client), sessions, narratives, revisions(records, narratives),
				attachments(records, sessions), entries(records, EntryFilter.ALL.of(client.id())), journals(records, sessions),
				answers(records, sessions));
	}

	/** Everything of a session. May take long. */
	static Removed of(Records records, Session session) {
		List<CodedNarrative> narratives = narratives(records, session);
		return new Removed(Optional.empty(), List.of(session), narratives, revisions(records, narratives),
				attachments(records, List.of(session)), entries(records, EntryFilter.ALL.of(session.id())),
				journals(records, List.of(session)), answers(records, List.of(session)));
	}

	/** One narrative. May take long. */
	static Removed of(Records records, CodedNarrative narrative) {
		List<CodedNarrative> narratives = List.of(narrative);
		return new Removed(Optional.empty(), List.of(), narratives, revisions(records, narratives), List.of(), List.of(), List.of(),
				List.of());
	}

	/** The file alone. */
	private static Removed of(Attachment attachment) {
		return new Removed(Optional.empty(), List.of(), List.of(), List.of(), List.of(attachment), List.of(), List.of(), List.of());
	}

	boolean isNothing() {
		return client.isEmpty() && sessions.isEmpty() && narratives.isEmpty() && attachments.isEmpty();
	}

	int codings() {
		return narratives.stream().mapToInt(narrative -> narrative.codings().size()).sum();
	}

	/** Takes it out of the practice. */
	void remove(Records records) {
		records.together(() -> {
			if (client.isPresent()) {
				records.clients().delete(client.get().id());
			} else if (!sessions.isEmpty()) {
				sessions.forEach(session -> records.sessions().delete(session.id()));
			} else {
				narratives.forEach(narrative -> records.narratives().delete(narrative.narrative().id()));
				attachments.forEach(attachment -> records.attachments().remove(attachment.id()));
			}
			return Boolean.TRUE;
		});
	}

	/** Puts it back. */
	void restore(Records records) {
		records.together(() -> {
			client.ifPresent(records.clients()::save);
			sessions.forEach(records.sessions()::save);
			narratives.forEach(narrative -> records.narratives().save(unsaved(narrative)));
			revisions.forEach(records.revisions()::putBack);
			attachments.forEach(records.attachments()::restore);
			entries.forEach(records.entries()::restore);
			journals.forEach(records.journals()::open);
			answers.forEach(records.journals()::restore);
			return Boolean.TRUE;
		});
	}

	/** To the store it is new again: there is no earlier version to compare with. */
	private static CodedNarrative unsaved(CodedNarrative narrative) {
		return new CodedNarrative(narrative.narrative().atVersion(0), narrative.anchors(), narrative.codings());
	}

	private static List<Attachment> attachments(Records records, List<Session> sessions) {
		return sessions.stream().flatMap(session -> records.attachments().of(session.id()).stream()).toList();
	}

	private static List<Journal> journals(Records records, List<Session> sessions) {
		return sessions.stream().flatMap(session -> records.journals().of(session.id()).stream()).toList();
	}

	private static List<JournalAnswer> answers(Records records, List<Session> sessions) {
		return sessions.stream().flatMap(session -> records.journals().answers(session.id()).stream()).toList();
	}

	private static List<CodedNarrative> narratives(Records records, Session session) {
		return records.narratives().of(session.id()).stream()
				.flatMap(summary -> records.narratives().byId(summary.id()).stream()).toList();
	}

	private static List<RemovedEntry> entries(Records records, EntryFilter filter) {
		return records.entries().find(filter, EntrySort.OLDEST, Integer.MAX_VALUE).stream()
				.flatMap(entry -> records.entries().removal(entry.id()).stream()).toList();
	}

	/** Oldest first, as they are to be put back. */
	private static List<Revision> revisions(Records records, List<CodedNarrative> narratives) {
		return narratives.stream()
				.flatMap(coded -> records.revisions().of(coded.narrative().id()).reversed().stream())
				.flatMap(summary -> records.revisions().byId(summary.id()).stream()).toList();
	}

	/** Numbers alone. */
	@Override
	public String toString() {
		return sessions.size() + " sessions, " + narratives.size() + " narratives, " + attachments.size() + " attachments, "
				+ entries.size() + " entries, " + answers.size() + " answers";
	}
}
