package org.afterglow.ui.clients.internal.names;

import java.util.List;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.records.NarrativeSummary;

/** A row of the practice tree, with the rows below it. Two nodes of one record have the same id, however the record changed. */
public sealed interface Node {

	/** The typed id of the record. */
	Object id();

	/** What stands below it. */
	List<? extends Node> below();

	/** A client with the sessions by number. */
	record OfClient(Client client, List<OfSession> sessions) implements Node {

		public OfClient {
			sessions = List.copyOf(sessions);
		}

		@Override
		public Object id() {
			return client.id();
		}

		@Override
		public List<OfSession> below() {
			return sessions;
		}
	}

	/** A session with its narratives in the order in which they were added. */
	record OfSession(Client client, Session session, List<OfNarrative> narratives) implements Node {

		public OfSession {
			narratives = List.copyOf(narratives);
		}

		@Override
		public Object id() {
			return session.id();
		}

		@Override
		public List<OfNarrative> below() {
			return narratives;
		}
	}

	/** A narrative without its text. */
	record OfNarrative(Client client, Session session, NarrativeSummary narrative) implements Node {

		@Override
		public Object id() {
			return narrative.id();
		}

		@Override
		public List<Node> below() {
			return List.of();
		}
	}

	/** The closed group of the clients who were put aside. */
	record Archived(List<OfClient> clients) implements Node {

		/** There is one such group. */
		public static final String ID = "archived";

		public Archived {
			clients = List.copyOf(clients);
		}

		@Override
		public Object id() {
			return ID;
		}

		@Override
		public List<OfClient> below() {
			return clients;
		}
	}
}
