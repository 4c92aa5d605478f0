package org.afterglow.app.internal.audit;

import java.time.Clock;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.EditingSpells;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells the log of every narrative whose page comes into sight, once in a spell. The one place that knows what the window shows. */
public final class ReadWatch implements IPartListener2 {

	private final IWorkbenchWindow window;
	private final Audit audit;
	private final Clock clock;
	private final EditingSpells spells = new EditingSpells();

	private ReadWatch(IWorkbenchWindow window, Audit audit, Clock clock) {
		this.window = window;
		this.audit = audit;
		this.clock = clock;
	}

	/** Watches as long as the window is open; what is in sight already counts. */
	public static void over(IWorkbenchWindow window, Audit audit) {
		ReadWatch watch = new ReadWatch(window, audit, Dates.ofUser().clock());
		window.getPartService().addPartListener(watch);
		IEditorPart open = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (open != null) {
			watch.shown(open);
		}
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor) {
			shown(editor);
		}
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		partVisible(reference);
	}

	private void shown(IEditorPart editor) {
		if (editor.getEditorInput() instanceof NarrativeInput input && !spells.covers(input.narrative().value(), clock.instant())) {
			spells.begin(input.narrative().value(), clock.instant());
			tell(input.narrative());
		}
	}

	private void tell(NarrativeId narrative) {
		Jobs.start(window.getShell(), Messages.writing, monitor -> {
			audit.note(AuditEvent.read(narrative));
			return narrative;
		}, done -> {
			// Nobody waits for it.
		}, Failures::log);
	}
}
