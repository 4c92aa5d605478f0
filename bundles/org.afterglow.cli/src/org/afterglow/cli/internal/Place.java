package org.afterglow.cli.internal;

import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;

/** Client and session of a narrative. */
record Place(Client client, Session session) {

	/** Finds places; keeps the last one, because narratives of a session come together. */
	static final class Finder {
		private final Records records;
		private Optional<Place> last = Optional.empty();

		Finder(Records records) {
			this.records = records;
		}

		Place of(SessionId id) {
			if (last.filter(place -> place.session().id().equals(id)).isEmpty()) {
				Session session = records.sessions().byId(id).orElseThrow();
				last = Optional.of(new Place(client(session.client()), session));
			}
			return last.orElseThrow();
		}

		private Client client(ClientId id) {
			return last.map(Place::client).filter(client -> client.id().equals(id))
					.orElseGet(() -> records.clients().byId(id).orElseThrow());
		}
	}

	/** The first fields of every answer about a passage. */
	Json putInto(Json json, String title, NarrativeId narrative) {
		return json.put("client", client.label()).put("session", session.number()).put("title", title)
				.put("narrative", narrative.value().toString());
	}
}
