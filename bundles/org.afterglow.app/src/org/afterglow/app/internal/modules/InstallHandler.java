package org.afterglow.app.internal.modules;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Installs a module from a file; the page of the modules tells what came of it. */
public final class InstallHandler extends AbstractHandler {

	/** A file that is known already; without it the person is asked. */
	private static final String FILE = "org.afterglow.app.modules.install.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			ModulesEditor page = (ModulesEditor) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.openEditor(ModulesEditor.INPUT, ModulesEditor.ID);
			page.install(Optional.ofNullable(event.getParameter(FILE)).map(Path::of));
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("modules did not open", e);
		}
	}
}
