package org.afterglow.ui.codebook.internal;

import java.util.Optional;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.records.Records;
import org.afterglow.ui.NarrativeInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Whose narrative is in front. */
final class OpenClient implements IPartListener2 {

	private final IWorkbenchPage page;
	private final Runnable changed;
	private volatile Optional<NarrativeId> narrative = Optional.empty();

	private OpenClient(IWorkbenchPage page, Runnable changed) {
		this.page = page;
		this.changed = changed;
		this.narrative = inFront();
	}

	/** @param changed called on the UI thread when another narrative, or none, came to the front */
	static OpenClient follow(IWorkbenchPage page, Runnable changed) {
		OpenClient client = new OpenClient(page, changed);
		page.addPartListener(client);
		return client;
	}

	void stop() {
		page.removePartListener(this);
	}

	/** Reads who it is; may take long. */
	Optional<ClientId> read(Records records) {
		return narrative.flatMap(records.narratives()::byId).map(coded -> coded.narrative().session())
				.flatMap(records.sessions()::byId).map(Session::client);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		look();
	}

	private void look() {
		Optional<NarrativeId> now = inFront();
		if (!now.equals(narrative)) {
			narrative = now;
			changed.run();
		}
	}

	private Optional<NarrativeId> inFront() {
		IEditorPart editor = page.getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof NarrativeInput input ? Optional.of(input.narrative())
				: Optional.empty();
	}
}
