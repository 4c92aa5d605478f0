package org.afterglow.app.internal.steps;

import org.afterglow.records.Records;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.Services;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** The page of first steps: offered in a practice that is new, and opened whenever it is asked for. */
public final class FirstSteps {

	private FirstSteps() {
	}

	/**
	 * Opens the page if the practice has no client yet, unless the person does not want that.
	 *
	 * @param then run when that is decided
	 */
	public static void offer(IWorkbenchWindow window, Runnable then) {
		if (!Preferences.ofUser().firstSteps()) {
			then.run();
			return;
		}
		Records records = Services.of(window, Records.class);
		Jobs.start(window.getShell(), Messages.reading, monitor -> records.clients().all().isEmpty(), isNew -> {
			IWorkbenchPage page = window.getActivePage();
			if (isNew && page != null && page.getEditorReferences().length == 0) {
				open(window);
			}
			then.run();
		});
	}

	/** Opens the page. */
	public static void open(IWorkbenchWindow window) {
		try {
			window.getActivePage().openEditor(FirstStepsEditor.INPUT, FirstStepsEditor.ID);
		} catch (PartInitException e) {
			Failures.report(window.getShell(), e);
		}
	}
}
