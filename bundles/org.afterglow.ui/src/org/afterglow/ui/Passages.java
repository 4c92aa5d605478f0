package org.afterglow.ui;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * The way from anywhere to a passage.
 *
 * @since 1.0
 */
public final class Passages {

	/** Id of the narrative editor. */
	public static final String EDITOR = "org.afterglow.ui.narrative.editor";

	private Passages() {
	}

	/** Opens the narrative, or brings it to the front, and goes to the place. */
	public static void open(IWorkbenchPage page, PassageTarget target) {
		try {
			IEditorPart editor = page.openEditor(new NarrativeInput(target.narrative(), target.title()), EDITOR);
			if (target.span().isPresent() && editor instanceof ShowsPassages narrative) {
				narrative.show(target);
			}
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}
}
