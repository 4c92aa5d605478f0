package org.afterglow.app.internal.keys;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the editor whose tab is next, from wherever one is; backwards with the other command. */
public final class EditorStep extends AbstractHandler {

	private static final String BACK = "org.afterglow.app.previousEditor";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		List<IEditorReference> editors = Arrays.asList(page.getEditorReferences());
		if (!editors.isEmpty()) {
			int step = BACK.equals(event.getCommand().getId()) ? -1 : 1;
			IWorkbenchPartReference active = page.getActiveEditor() == null ? null : page.getReference(page.getActiveEditor());
			page.activate(editors.get(Math.floorMod(editors.indexOf(active) + step, editors.size())).getEditor(true));
		}
		return null;
	}
}
