package org.afterglow.records;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionId;

/**
 * Which entries are wanted: those that pass everything.
 *
 * @param types any of these; empty for all
 * @param conditions on answers
 * @param among these alone; empty for all
 */
public record EntryFilter(Optional<ClientId> client, Optional<SessionId> session, Set<EntryTypeId> types,
		Optional<EntryStatus> status, List<FieldCondition> conditions, Optional<Set<EntryId>> among) {

	/** Every entry. */
	public static final EntryFilter ALL = new EntryFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), List.of(),
			Optional.empty());

	public EntryFilter {
		Objects.requireNonNull(client);
		Objects.requireNonNull(session);
		Objects.requireNonNull(status);
		types = Set.copyOf(types);
		conditions = List.copyOf(conditions);
		among = among.map(Set::copyOf);
	}

	/** Those of the client alone, whatever the session. */
	public EntryFilter of(ClientId wanted) {
		return new EntryFilter(Optional.of(wanted), session, types, status, conditions, among);
	}

	/** Those of the session alone. */
	public EntryFilter of(SessionId wanted) {
		return new EntryFilter(client, Optional.of(wanted), types, status, conditions, among);
	}

	/** Those of these types alone. */
	public EntryFilter of(EntryTypeId... wanted) {
		return new EntryFilter(client, session, Set.of(wanted), status, conditions, among);
	}

	/** Those of the status alone. */
	public EntryFilter of(EntryStatus wanted) {
		return new EntryFilter(client, session, types, Optional.of(wanted), conditions, among);
	}

	/** Those that also meet the condition. */
	public EntryFilter where(FieldCondition condition) {
		return new EntryFilter(client, session, types, status, Stream.concat(conditions.stream(), Stream.of(condition)).toList(),
				among);
	}

	/** Those of these alone. */
	public EntryFilter among(Set<EntryId> wanted) {
		return new EntryFilter(client, session, types, status, conditions, Optional.of(wanted));
	}

	/** Whether the entry passes. */
	public boolean passes(Entry entry) {
		return client.map(entry.client()::equals).orElse(true)
				&& session.map(wanted -> entry.session().equals(Optional.of(wanted))).orElse(true)
				&& (types.isEmpty() || types.contains(entry.type()))
				&& among.map(wanted -> wanted.contains(entry.id())).orElse(true) && status.map(wanted -> wanted == entry.status()).orElse(true)
				&& conditions.stream().allMatch(condition -> condition.isMet(EntryFacet.of(entry.values())));
	}

	/** Nothing of what is sought. */
	@Override
	public String toString() {
		return "filter with " + conditions.size() + " conditions";
	}
}
