package org.afterglow.search;

import java.util.Set;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionKind;

/**
 * What an answer is narrowed to. Within one group any of them will do, between groups all have to hold; an empty group asks for nothing.
 *
 * @param codes as they show in the codebook: what was found has to lie in a passage under any of them, as with {@code code:} beside the
 *            whole query; an entry has to refer to any of them. Nothing is found that the query alone does not find
 * @param types of entries: with any of them nothing but such entries is found
 */
public record Narrowing(Set<ClientId> clients, Set<SessionKind> kinds, Set<CodeId> codes, Set<EntryTypeId> types) {

	/** To nothing. */
	public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), Set.of(), Set.of());

	public Narrowing {
		clients = Set.copyOf(clients);
		kinds = Set.copyOf(kinds);
		codes = Set.copyOf(codes);
		types = Set.copyOf(types);
	}

	public boolean isNone() {
		return clients.isEmpty() && kinds.isEmpty() && codes.isEmpty() && types.isEmpty();
	}

	public Narrowing withClients(Set<ClientId> other) {
		return new Narrowing(other, kinds, codes, types);
	}

	public Narrowing withKinds(Set<SessionKind> other) {
		return new Narrowing(clients, other, codes, types);
	}

	public Narrowing withCodes(Set<CodeId> other) {
		return new Narrowing(clients, kinds, other, types);
	}

	public Narrowing withTypes(Set<EntryTypeId> other) {
		return new Narrowing(clients, kinds, codes, other);
	}
}
