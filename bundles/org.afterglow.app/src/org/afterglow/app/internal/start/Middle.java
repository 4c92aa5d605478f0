package org.afterglow.app.internal.start;

import org.afterglow.ui.Failures;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Sees that the middle of the window is never an empty ground: where nothing is open, a page says what could be. */
public final class Middle implements IPartListener2 {

	private final IWorkbenchWindow window;
	private boolean queued;

	private Middle(IWorkbenchWindow window) {
		this.window = window;
	}

	/** From now on, for as long as the window is there. */
	public static void keepFilled(IWorkbenchWindow window) {
		Middle middle = new Middle(window);
		window.getPartService().addPartListener(middle);
		middle.fill();
	}

	/** Whether something is open that somebody asked for. */
	public static boolean isTaken(IWorkbenchPage page) {
		for (IEditorReference editor : page.getEditorReferences()) {
			if (!StartEditor.ID.equals(editor.getId())) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		soon(part);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		soon(part);
	}

	/** Once what opens or closes now is done: a page may go because another one comes. */
	private void soon(IWorkbenchPartReference part) {
		Shell shell = window.getShell();
		if (part instanceof IEditorReference && !queued && shell != null && !shell.isDisposed()) {
			queued = true;
			shell.getDisplay().asyncExec(() -> {
				queued = false;
				fill();
			});
		}
	}

	private void fill() {
		IWorkbenchPage page = window.getActivePage();
		Shell shell = window.getShell();
		if (page == null || shell == null || shell.isDisposed() || window.getWorkbench().isClosing()) {
			return;
		}
		boolean taken = isTaken(page);
		IEditorReference[] starts = page.findEditors(StartEditor.INPUT, StartEditor.ID, IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
		if (taken && starts.length > 0) {
			page.closeEditors(starts, false);
		} else if (!taken && starts.length == 0) {
			open(page);
		}
	}

	private void open(IWorkbenchPage page) {
		try {
			page.openEditor(StartEditor.INPUT, StartEditor.ID, false);
		} catch (PartInitException e) {
			Failures.report(window.getShell(), e);
		}
	}
}
