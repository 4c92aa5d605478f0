package org.afterglow.ui.entries.internal.list;

import java.util.Optional;

import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.internal.Whose;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/**
 * What says whose records are looked at: what is selected in the practice, or what is open in front.
 *
 * @param id typed id of a client, session, narrative or entry
 */
public record Clue(Object id) {

	/** The view of clients and their sessions. */
	static final String PRACTICE = "org.afterglow.ui.clients.view";

	/** As it is now. UI thread. */
	static Optional<Clue> in(IWorkbenchPage page) {
		boolean reads = page.getActivePart() instanceof IEditorPart;
		Optional<Clue> open = inFront(page);
		return reads && open.isPresent() ? open : selected(page).or(() -> open);
	}

	private static Optional<Clue> inFront(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		if (editor == null) {
			return Optional.empty();
		}
		return switch (editor.getEditorInput()) {
			case NarrativeInput input -> Optional.of(new Clue(input.narrative()));
			case EntryInput input -> Optional.of(new Clue(input.entry()));
			default -> Optional.empty();
		};
	}

	private static Optional<Clue> selected(IWorkbenchPage page) {
		if (page.getSelection(PRACTICE) instanceof IStructuredSelection ids) {
			for (Object id : ids.toList()) {
				if (id instanceof SessionId || id instanceof ClientId) {
					return Optional.of(new Clue(id));
				}
			}
		}
		return Optional.empty();
	}

	/** Reads whose it is; off the UI thread. */
	public Optional<Whose> read(Records records) {
		return switch (id) {
			case ClientId client -> Whose.of(records, client);
			case SessionId session -> Whose.of(records, session);
			case NarrativeId narrative -> records.narratives().summary(narrative).flatMap(found -> Whose.of(records, found.session()));
			case EntryId entry -> records.entries().byId(entry).flatMap(found -> Whose.of(records, found));
			default -> Optional.empty();
		};
	}
}
