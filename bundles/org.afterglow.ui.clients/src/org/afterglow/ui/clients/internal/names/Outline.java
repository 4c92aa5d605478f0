package org.afterglow.ui.clients.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.NarrativeId;

/** Clients, sessions and narratives as they were at one moment. */
public final class Outline {

	/** How much has been read: a large practice shows its clients before their narratives are known. */
	public enum Read {
		NOTHING, CLIENTS, SESSIONS, ALL
	}

	/** Before anything has been read. */
	public static final Outline NONE = new Outline(List.of(), Read.NOTHING);

	private final List<Node.OfClient> clients;
	private final Read read;

	Outline(List<Node.OfClient> clients, Read read) {
		this.clients = List.copyOf(clients);
		this.read = read;
	}

	public Read read() {
		return read;
	}

	/** Every client by label, the archived ones among them. */
	public List<Node.OfClient> clients() {
		return clients;
	}

	/** The rows at the top: clients by label, at the end the group of those who are archived, if there are any. */
	public List<Node> roots() {
		return grouped(clients);
	}

	/** These clients with the archived ones in their group at the end. */
	static List<Node> grouped(List<Node.OfClient> clients) {
		List<Node> roots = new ArrayList<>();
		List<Node.OfClient> archived = new ArrayList<>();
		for (Node.OfClient node : clients) {
			if (node.client().archived()) {
				archived.add(node);
			} else {
				roots.add(node);
			}
		}
		if (!archived.isEmpty()) {
			roots.add(new Node.Archived(archived));
		}
		return roots;
	}

	/** The row of a record. */
	public Optional<Node> find(Object id) {
		List<Node> path = path(roots(), id);
		return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
	}

	/** The rows that lead to the one with this id, from the top, itself the last; empty if it is not among them. */
	public static List<Node> path(List<? extends Node> level, Object id) {
		for (Node node : level) {
			if (node.id().equals(id)) {
				return List.of(node);
			}
			List<Node> below = path(node.below(), id);
			if (!below.isEmpty()) {
				List<Node> path = new ArrayList<>();
				path.add(node);
				path.addAll(below);
				return path;
			}
		}
		return List.of();
	}

	/** The session a narrative belongs to. */
	public Optional<Node.OfSession> sessionOf(NarrativeId id) {
		return find(id).filter(Node.OfNarrative.class::isInstance).map(Node.OfNarrative.class::cast)
				.flatMap(node -> find(node.session().id())).map(Node.OfSession.class::cast);
	}

	/** The client's row. */
	public Optional<Node.OfClient> of(Client client) {
		return clients.stream().filter(node -> node.client().id().equals(client.id())).findFirst();
	}
}
