package org.afterglow.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A structured record that a framework module describes, such as a thought record: what was answered, and to which version of
 * which type. It says nothing of the form: what it means is known to the module, what it holds to everybody.
 *
 * @param type what it is an entry of
 * @param typeVersion version of the type that the values were given for, from 1
 * @param client whom it is about
 * @param session the session it belongs to; empty if it belongs to the client alone
 * @param partition which part of the record it belongs to
 * @param version counts the saves; 0 is never saved. The store expects the version that was read.
 * @param author name of the therapist who began it, as set in the practice; may be empty
 * @param created when it was begun, UTC
 * @param changed when it was last changed, UTC; not before it was begun
 * @since 1.0
 */
public record Entry(EntryId id, EntryTypeId type, int typeVersion, ClientId client, Optional<SessionId> session, Values values,
		RecordPartition partition, EntryStatus status, long version, String author, Instant created, Instant changed) {

	public Entry {
		Objects.requireNonNull(id);
		Objects.requireNonNull(type);
		Objects.requireNonNull(client);
		Objects.requireNonNull(session);
		Objects.requireNonNull(values);
		Objects.requireNonNull(partition);
		Objects.requireNonNull(status);
		Objects.requireNonNull(created);
		Labels.checkMayBeEmpty("author of an entry", author);
		if (typeVersion < 1) {
			throw new IllegalArgumentException("versions of an entry type are counted from 1: " + typeVersion);
		}
		if (version < 0) {
			throw new IllegalArgumentException("version must not be negative: " + version);
		}
		if (changed.isBefore(created)) {
			throw new IllegalArgumentException("an entry is not changed before it is begun: " + id);
		}
	}

	/** The same with other answers to the same version of the type, changed now or, by a clock put back, when it was begun. */
	public Entry withValues(Values others, Instant now) {
		return new Entry(id, type, typeVersion, client, session, others, partition, status, version, author, created, after(now));
	}

	/** The same with its answers carried over to another version of the type. */
	public Entry migrated(Values others, int toVersion) {
		return new Entry(id, type, toVersion, client, session, others, partition, status, version, author, created, changed);
	}

	/** The same with another status. */
	public Entry withStatus(EntryStatus other, Instant now) {
		return new Entry(id, type, typeVersion, client, session, values, partition, other, version, author, created, after(now));
	}

	/** The same in another part of the record. */
	public Entry inPartition(RecordPartition other, Instant now) {
		return new Entry(id, type, typeVersion, client, session, values, other, status, version, author, created, after(now));
	}

	/** As the store returns it after a save. */
	public Entry atVersion(long stored) {
		return new Entry(id, type, typeVersion, client, session, values, partition, status, stored, author, created, changed);
	}

	/** The same, begun by this person. */
	public Entry by(String name) {
		return new Entry(id, type, typeVersion, client, session, values, partition, status, version, name, created, changed);
	}

	private Instant after(Instant now) {
		return now.isBefore(created) ? created : now;
	}

	/** The id alone: a client's words must not reach a log. */
	@Override
	public String toString() {
		return id.toString();
	}
}
