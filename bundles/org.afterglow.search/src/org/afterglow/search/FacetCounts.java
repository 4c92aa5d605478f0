package org.afterglow.search;

import java.util.Map;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.SessionKind;

/**
 * How many narratives there are under each client, kind of session and code: those that the query finds, narrowed by the other groups but not by the group
 * itself, so that one more of it can be chosen. What has none is left out.
 *
 * @param codes as they show in the codebook; narratives in which what was found lies in a passage under the code
 */
public record FacetCounts(Map<ClientId, Integer> clients, Map<SessionKind, Integer> kinds, Map<CodeId, Integer> codes) {

	public FacetCounts {
		clients = Map.copyOf(clients);
		kinds = Map.copyOf(kinds);
		codes = Map.copyOf(codes);
	}
}
