package org.afterglow.ui.clients.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Services;
import org.afterglow.ui.clients.internal.names.Node;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a file and imports it. */
public final class ImportHandler extends AbstractHandler {

	/** A file that is known already, such as one dropped on the window; without it the person is asked. */
	private static final String FILE = "org.afterglow.ui.clients.import.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional.ofNullable(event.getParameter(FILE)).or(() -> ask(window)).map(Path::of).ifPresent(file -> {
			FileImport work = new FileImport(Services.of(window, Records.class), Services.of(window, Codebook.class), Dates.ofUser().clock());
			new ImportDialog(window.getShell(), work).run(file, session(window));
		});
		return null;
	}

	private static Optional<String> ask(IWorkbenchWindow window) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.importTitle);
		dialog.setFilterExtensions(new String[] { "*.jsonl;*.txt", "*.jsonl", "*.txt" });
		dialog.setFilterNames(new String[] { Messages.importBoth, Messages.importLines, Messages.importText });
		return Optional.ofNullable(dialog.open());
	}

	/** Where a text file would go. */
	private static Optional<Node.OfSession> session(IWorkbenchWindow window) {
		IViewPart view = window.getActivePage().findView(PracticeView.ID);
		return view instanceof PracticeView practice ? practice.meant().session() : Optional.empty();
	}
}
