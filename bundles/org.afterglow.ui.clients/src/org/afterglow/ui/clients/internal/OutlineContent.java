package org.afterglow.ui.clients.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Shows an outline; what has not been read is asked for when its row is opened. */
final class OutlineContent implements ITreeContentProvider {

	private final Consumer<Node.OfSession> ask;
	private Outline outline = Outline.NONE;

	/** @param ask called when the narratives of a session are wanted and have not been read */
	OutlineContent(Consumer<Node.OfSession> ask) {
		this.ask = ask;
	}

	void outline(Outline next) {
		outline = next;
	}

	Outline outline() {
		return outline;
	}

	@Override
	public Object[] getElements(Object input) {
		return outline.clients().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch ((Node) parent) {
			case Node.OfClient client -> outline.sessions(client.client().id()).toArray();
			case Node.OfSession session -> narratives(session);
			case Node.OfNarrative narrative -> new Object[0];
			case Node.Reading reading -> new Object[0];
		};
	}

	private Object[] narratives(Node.OfSession session) {
		Optional<Object[]> read = outline.narratives(session.session().id()).map(java.util.List::toArray);
		if (read.isEmpty()) {
			ask.accept(session);
		}
		return read.orElseGet(() -> new Object[] { new Node.Reading(session.session().id()) });
	}

	@Override
	public Object getParent(Object element) {
		return switch ((Node) element) {
			case Node.OfClient client -> null;
			case Node.OfSession session -> new Node.OfClient(session.client(), 0);
			case Node.OfNarrative narrative -> narrative.session();
			case Node.Reading reading -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch ((Node) element) {
			case Node.OfClient client -> client.sessions() > 0;
			case Node.OfSession session -> outline.narratives(session.session().id()).map(list -> !list.isEmpty()).orElse(true);
			case Node.OfNarrative narrative -> false;
			case Node.Reading reading -> false;
		};
	}
}
