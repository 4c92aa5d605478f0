package org.afterglow.ui.clients.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Keeps the rows whose label, or something below or above them, has the words that were typed. */
final class RowFilter extends ViewerFilter {

	private final Supplier<Outline> outline;
	private String words = "";

	RowFilter(Supplier<Outline> outline) {
		this.outline = outline;
	}

	void words(String typed) {
		words = typed.strip().toLowerCase(Locale.ROOT);
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return words.isEmpty() || keeps((Node) element);
	}

	private boolean keeps(Node node) {
		return switch (node) {
			case Node.OfClient client -> has(client.client().label())
					|| outline.get().sessions(client.client().id()).stream().anyMatch(this::itselfOrBelow);
			case Node.OfSession session -> has(session.client().label()) || itselfOrBelow(session);
			case Node.OfNarrative narrative -> has(narrative.narrative().title()) || has(narrative.session().client().label())
					|| named(narrative.session());
			case Node.Reading reading -> true;
		};
	}

	private boolean itselfOrBelow(Node.OfSession session) {
		return named(session) || outline.get().narratives(session.session().id()).orElse(List.of()).stream()
				.anyMatch(narrative -> has(narrative.narrative().title()));
	}

	private boolean named(Node.OfSession session) {
		return has(session.session().title()) || has(Words.session(session));
	}

	private boolean has(String text) {
		return text.toLowerCase(Locale.ROOT).contains(words);
	}
}
