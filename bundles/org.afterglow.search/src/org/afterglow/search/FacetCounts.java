package org.afterglow.search;

import java.util.HashMap;
import java.util.Map;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionKind;

/**
 * How many narratives and entries there are under each client, kind of session, code and type of entry: those that the query finds, narrowed by the other groups but not by the group
 * itself, so that one more of it can be chosen. What has none is left out.
 *
 * @param codes as they show in the codebook; narratives in which what was found lies in a passage under the code, and entries that refer to it
 * @param types of entries
 */
public record FacetCounts(Map<ClientId, Integer> clients, Map<SessionKind, Integer> kinds, Map<CodeId, Integer> codes,
		Map<EntryTypeId, Integer> types) {

	public FacetCounts {
		clients = Map.copyOf(clients);
		kinds = Map.copyOf(kinds);
		codes = Map.copyOf(codes);
		types = Map.copyOf(types);
	}

	/** Without entries. */
	public FacetCounts(Map<ClientId, Integer> clients, Map<SessionKind, Integer> kinds, Map<CodeId, Integer> codes) {
		this(clients, kinds, codes, Map.of());
	}

	/** Both together. */
	public FacetCounts plus(FacetCounts other) {
		return new FacetCounts(sum(clients, other.clients), sum(kinds, other.kinds), sum(codes, other.codes), sum(types, other.types));
	}

	private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
		Map<K, Integer> both = new HashMap<>(one);
		other.forEach((key, count) -> both.merge(key, count, Integer::sum));
		return both;
	}
}
