package org.afterglow.app.internal.sitting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.afterglow.model.NarrativeId;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.Services;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** The narratives that were looked at last. UI thread only. */
public final class Recent {

	private static final int MOST = 12;

	/** The latest last. */
	private final SequencedSet<NarrativeId> seen = new LinkedHashSet<>();

	private Recent() {
	}

	/** Those of the open practice. */
	public static Recent ofPractice() {
		return Services.shared(Recent.class, Recent::new);
	}

	/** Some of them may have been deleted. */
	public List<NarrativeId> latestFirst() {
		return List.copyOf(seen.reversed());
	}

	/** Takes up what was seen in an earlier sitting. */
	void before(List<NarrativeId> latestFirst) {
		List<NarrativeId> now = new ArrayList<>(seen);
		seen.clear();
		latestFirst.reversed().forEach(this::add);
		now.forEach(this::add);
	}

	void follow(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			public void partActivated(IWorkbenchPartReference part) {
				if (part.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof NarrativeInput input) {
					add(input.narrative());
				}
			}
		});
	}

	private void add(NarrativeId narrative) {
		seen.addLast(narrative);
		while (seen.size() > MOST) {
			seen.removeFirst();
		}
	}
}
