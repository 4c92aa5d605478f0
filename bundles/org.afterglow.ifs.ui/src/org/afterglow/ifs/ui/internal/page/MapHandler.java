package org.afterglow.ifs.ui.internal.page;

import org.afterglow.ifs.ui.internal.Ids;
import org.afterglow.ui.Failures;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Commands about the parts map. */
public final class MapHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (event.getCommand().getId().endsWith(".connect")) {
			if (HandlerUtil.getActivePart(event) instanceof MapView map) {
				map.connect();
			}
		} else {
			show(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		}
		return null;
	}

	/** Where one is, if it stands there already; else where there is room for it. */
	private static void show(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		try {
			if (page.findViewReference(Ids.MAP) == null && window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(Ids.EXPLORE) != null) {
				window.getWorkbench().showPerspective(Ids.EXPLORE, window);
			}
			window.getActivePage().showView(Ids.MAP).setFocus();
		} catch (PartInitException e) {
			Failures.report(window.getShell(), e);
		} catch (WorkbenchException e) {
			Failures.report(window.getShell(), e);
		}
	}
}
