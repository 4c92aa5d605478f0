package org.afterglow.ui.search.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.ui.Searches;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Exports what the search has found. */
public final class ExportHandler extends AbstractHandler {

	/** A file that is known already; without it the person is asked. */
	private static final String FILE = "org.afterglow.ui.search.export.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(Searches.VIEW) instanceof SearchView view) {
			view.export(Optional.ofNullable(event.getParameter(FILE)).map(Path::of));
		} else {
			Searches.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		}
		return null;
	}
}
