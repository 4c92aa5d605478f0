package org.afterglow.ui.clients.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.Attachment;
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

	/** A session with its narratives, and then its attachments, in the order in which they were added. */
	record OfSession(Client client, Session session, List<OfNarrative> narratives, List<OfAttachment> attachments)
			implements Node {

		public OfSession {
			narratives = List.copyOf(narratives);
			attachments = List.copyOf(attachments);
		}

		/** One that nothing is attached to. */
		OfSession(Client client, Session session, List<OfNarrative> narratives) {
			this(client, session, narratives, List.of());
		}

		@Override
		public Object id() {
			return session.id();
		}

		@Override
		public List<Node> below() {
			List<Node> below = new ArrayList<>(narratives);
			below.addAll(attachments);
			return below;
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

	/**
	 * A file that belongs to a session.
	 *
	 * @param lost its bytes were not in the vault when it was opened
	 */
	record OfAttachment(Client client, Session session, Attachment attachment, boolean lost) implements Node {

		@Override
		public Object id() {
			return attachment.id();
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
