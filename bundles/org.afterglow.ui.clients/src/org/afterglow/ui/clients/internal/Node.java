package org.afterglow.ui.clients.internal;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.records.NarrativeSummary;

/** A row of the practice tree. Two nodes of one record are the same row, however the record changed. */
sealed interface Node {

	/** The typed id of the record. */
	Object id();

	/** @param sessions how many sessions the client has */
	record OfClient(Client client, int sessions) implements Node {
		@Override
		public Object id() {
			return client.id();
		}
	}

	record OfSession(Client client, Session session) implements Node {
		@Override
		public Object id() {
			return session.id();
		}
	}

	record OfNarrative(OfSession session, NarrativeSummary narrative) implements Node {
		@Override
		public Object id() {
			return narrative.id();
		}
	}

	/** Stands for what is being read. */
	record Reading(Object id) implements Node {
	}
}
