package org.afterglow.ui.clients.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.names.Outline;

/**
 * What a command is about: the selected row, or what stands in the editor.
 *
 * @param selected the selected row of the tree
 * @param edited the session of the narrative in the editor
 */
record Meant(Outline outline, Optional<Node> selected, Optional<Node.OfSession> edited) {

	Meant {
		Objects.requireNonNull(outline);
		Objects.requireNonNull(selected);
		Objects.requireNonNull(edited);
	}

	/** The session that a row belongs to. */
	static Optional<Session> sessionOf(Node node) {
		return switch (node) {
			case Node.OfSession session -> Optional.of(session.session());
			case Node.OfNarrative narrative -> Optional.of(narrative.session());
			case Node.OfAttachment attachment -> Optional.of(attachment.session());
			case Node.OfClient client -> Optional.empty();
			case Node.Archived archived -> Optional.empty();
		};
	}

	Optional<Client> client() {
		return selected.flatMap(node -> switch (node) {
			case Node.OfClient client -> Optional.of(client.client());
			case Node.OfSession session -> Optional.of(session.client());
			case Node.OfNarrative narrative -> Optional.of(narrative.client());
			case Node.OfAttachment attachment -> Optional.of(attachment.client());
			case Node.Archived archived -> Optional.<Client>empty();
		}).or(() -> edited.map(Node.OfSession::client));
	}

	/** The selected one, that of the narrative in the editor, or the last of the selected client. */
	Optional<Node.OfSession> session() {
		return selected.flatMap(Meant::sessionOf).flatMap(session -> outline.find(session.id())).map(Node.OfSession.class::cast)
				.or(() -> edited).or(this::lastSession);
	}

	private Optional<Node.OfSession> lastSession() {
		return selected.filter(Node.OfClient.class::isInstance).map(Node.OfClient.class::cast).map(Node.OfClient::sessions)
				.filter(sessions -> !sessions.isEmpty()).map(List::getLast);
	}
}
