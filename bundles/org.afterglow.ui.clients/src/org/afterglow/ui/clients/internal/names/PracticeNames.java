package org.afterglow.ui.clients.internal.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/**
 * Keeps the names of the practice in memory and brings them up to date by the change feed, so that a change of one record
 * costs the reading of one record. Safe to use from several threads; reads the store, so never on the UI thread.
 */
public final class PracticeNames {

	/** More changes than this at once are not looked at singly: everything is read again. */
	private static final int SINGLY = 256;

	private final Records records;
	private final NameTables tables = new NameTables();
	private Optional<FeedPosition> at = Optional.empty();
	private Outline latest = Outline.NONE;

	public PracticeNames(Records records) {
		this.records = records;
	}

	/**
	 * The names as they are now; the same object as long as nothing changes.
	 *
	 * @param sofar gets what is known on the way when the whole practice has to be read, on the calling thread
	 */
	public synchronized Outline now(Consumer<Outline> sofar) {
		// Asked first: what changes while the tables are read is read once more the next time, never missed.
		FeedPosition now = records.feed().position();
		if (!at.equals(Optional.of(now))) {
			Optional<List<Change>> changes = at.filter(then -> then.lineage().equals(now.lineage()))
					.map(then -> records.feed().after(then.number(), SINGLY)).filter(some -> some.size() < SINGLY);
			at = Optional.empty();
			changes.ifPresentOrElse(this::follow, () -> readAll(sofar));
			latest = tables.outline(Outline.Read.ALL);
			at = Optional.of(now);
		}
		return latest;
	}

	private void readAll(Consumer<Outline> sofar) {
		tables.clear();
		records.clients().all().forEach(tables::put);
		sofar.accept(tables.outline(Outline.Read.CLIENTS));
		records.sessions().all().forEach(tables::put);
		sofar.accept(tables.outline(Outline.Read.SESSIONS));
		records.narratives().summaries().forEach(tables::put);
		tables.lost(records.attachments().lost());
		records.attachments().all().stream().collect(Collectors.groupingBy(Attachment::session)).forEach(tables::attach);
	}

	private void follow(List<Change> changes) {
		Set<SessionId> reordered = new LinkedHashSet<>();
		Set<SessionId> attached = new LinkedHashSet<>();
		for (Change change : changes) {
			switch (change.subject()) {
				case CLIENT -> follow(new ClientId(change.id()));
				case SESSION -> follow(new SessionId(change.id()));
				case NARRATIVE -> follow(new NarrativeId(change.id()), reordered);
				case CODE, ENTRY, JOURNAL_ANSWER -> {
					// The codebook keeps codes; entries and answers have lists of their own.
				}
				case ATTACHMENT -> follow(new AttachmentId(change.id()), attached);
			}
		}
		reordered.forEach(session -> tables.put(session, records.narratives().of(session)));
		attached.forEach(session -> tables.attach(session, records.attachments().of(session)));
	}

	/** @param attached gets the session it belongs to, and the one it was last known in */
	private void follow(AttachmentId id, Set<SessionId> attached) {
		tables.sessionOf(id).ifPresent(attached::add);
		records.attachments().byId(id).map(Attachment::session).ifPresent(attached::add);
	}

	private void follow(ClientId id) {
		records.clients().byId(id).ifPresentOrElse(tables::put, () -> tables.remove(id));
	}

	private void follow(SessionId id) {
		records.sessions().byId(id).ifPresentOrElse(tables::put, () -> tables.remove(id));
	}

	/** @param reordered gets the session if the narrative was not in it: the store knows the order in which they came */
	private void follow(NarrativeId id, Set<SessionId> reordered) {
		Optional<NarrativeSummary> summary = records.narratives().summary(id);
		if (summary.isEmpty()) {
			tables.remove(id);
		} else if (tables.has(id, summary.get().session())) {
			tables.put(summary.get());
		} else {
			tables.remove(id);
			reordered.add(summary.get().session());
		}
	}
}
