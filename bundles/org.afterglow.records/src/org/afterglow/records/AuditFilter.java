package org.afterglow.records;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.ClientId;

/**
 * Which entries of the log are wanted.
 *
 * @param kinds any of these; empty for all
 * @param from not before, UTC
 * @param until before, UTC
 */
public record AuditFilter(Set<AuditKind> kinds, Optional<ClientId> client, Optional<Instant> from,
		Optional<Instant> until) {

	/** Everything, with the entries that lost what they said. */
	public static final AuditFilter ALL = new AuditFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

	public AuditFilter {
		kinds = Set.copyOf(kinds);
		Objects.requireNonNull(client);
		Objects.requireNonNull(from);
		Objects.requireNonNull(until);
	}

	public AuditFilter of(Set<AuditKind> wanted) {
		return new AuditFilter(wanted, client, from, until);
	}

	public AuditFilter about(Optional<ClientId> wanted) {
		return new AuditFilter(kinds, wanted, from, until);
	}

	public AuditFilter between(Optional<Instant> first, Optional<Instant> before) {
		return new AuditFilter(kinds, client, first, before);
	}

	/** True if every entry is wanted. */
	public boolean isAll() {
		return kinds.isEmpty() && client.isEmpty() && from.isEmpty() && until.isEmpty();
	}

	/** Whether the entry is wanted. One that lost what it said is wanted only when all are. */
	public boolean wants(AuditEntry entry) {
		return entry.told().map(this::wants).orElse(isAll());
	}

	private boolean wants(AuditEntry.Told told) {
		return (kinds.isEmpty() || kinds.contains(told.event().kind()))
				&& (client.isEmpty() || client.equals(told.client()))
				&& from.map(first -> !told.at().isBefore(first)).orElse(true)
				&& until.map(end -> told.at().isBefore(end)).orElse(true);
	}
}
