package org.afterglow.store.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.Change;

/** What one thread changes as one. */
final class Transaction {

	/** A record in the feed. */
	record Changed(Change.Subject subject, UUID id) {
	}

	private final Link link;
	private final Map<Changed, Boolean> changes = new LinkedHashMap<>();
	private final List<AuditEvent> noted = new ArrayList<>();
	private final Map<UUID, ClientId> owners = new HashMap<>();
	private boolean touched;
	private boolean heard;
	private boolean newTherapist;
	private Optional<Throwable> doom = Optional.empty();

	Transaction(Link link) {
		this.link = link;
	}

	Link link() {
		return link;
	}

	void saved(Change.Subject subject, UUID id) {
		changed(subject, id, false);
	}

	void deleted(Change.Subject subject, UUID id) {
		changed(subject, id, true);
	}

	/** Something was changed of which the feed does not tell. */
	void touched() {
		touched = true;
	}

	/** Something was changed of which the feed has no number, but its listeners hear. */
	void heard() {
		touched = true;
		heard = true;
	}

	boolean isHeard() {
		return heard || !changes.isEmpty();
	}

	/** True if there is nothing to keep. */
	boolean isIdle() {
		return !touched && changes.isEmpty() && noted.isEmpty();
	}

	private void changed(Change.Subject subject, UUID id, boolean deleted) {
		Changed record = new Changed(subject, id);
		// The last change of a record counts, and counts where it happened.
		changes.remove(record);
		changes.put(record, deleted);
	}

	/** Whether each record was deleted, in the order of their last changes. */
	Map<Changed, Boolean> changes() {
		return changes;
	}

	/** For the log. */
	void note(AuditEvent event) {
		noted.add(event);
	}

	List<AuditEvent> noted() {
		return noted;
	}

	/** Whose record it is, to be known when it has been deleted. */
	void owner(UUID id, ClientId client) {
		owners.put(id, client);
	}

	Map<UUID, ClientId> owners() {
		return owners;
	}

	/** Somebody else works in the practice from here on. */
	void newTherapist() {
		newTherapist = true;
	}

	boolean hasNewTherapist() {
		return newTherapist;
	}

	/** Part of the work failed and may have left half a change: the whole must not become durable. */
	void doom(Throwable cause) {
		doom = doom.or(() -> Optional.of(cause));
	}

	Optional<Throwable> doom() {
		return doom;
	}
}
