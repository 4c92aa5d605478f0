package org.afterglow.ui.clients.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Optional;

import org.afterglow.exchange.ImportCancelled;
import org.afterglow.exchange.ImportProgress;
import org.afterglow.exchange.ImportRefused;
import org.afterglow.exchange.ImportReport;
import org.afterglow.ui.Failures;
import org.afterglow.ui.News;
import org.afterglow.ui.WorkDialog;
import org.afterglow.ui.clients.internal.names.Node;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Shows an import on its way, with a way to stop it, and says what came of it. */
final class ImportDialog {

	private final Shell shell;
	private final FileImport work;

	ImportDialog(Shell shell, FileImport work) {
		this.shell = shell;
		this.work = work;
	}

	void run(Path file, Optional<Node.OfSession> session) {
		if (FileImport.needsSession(file) && session.isEmpty()) {
			MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.importTitle, Messages.importNeedsSession, 0,
					Messages.importClose);
			return;
		}
		try {
			new WorkDialog(shell, Messages.importTitle).run(true, true, monitor -> read(file, session, monitor));
		} catch (InvocationTargetException e) {
			say(file, e.getCause());
		} catch (InterruptedException e) {
			News.say(Messages.importCancelled);
		}
	}

	private void read(Path file, Optional<Node.OfSession> session, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		monitor.beginTask(NLS.bind(Messages.importing, file.getFileName()), IProgressMonitor.UNKNOWN);
		try {
			ImportReport report = work.run(file, session, new Shown(monitor));
			shell.getDisplay().asyncExec(() -> News.say(sentence(report)));
		} catch (ImportCancelled e) {
			throw new InterruptedException(e.getMessage());
		} catch (IOException | ImportRefused | RuntimeException e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}

	private void say(Path file, Throwable failure) {
		switch (failure) {
			case ImportRefused refused -> new ProblemsDialog(shell, file, refused).open();
			case IOException unreadable -> {
				Failures.log(unreadable);
				MessageDialog.open(MessageDialog.ERROR, shell, Messages.importTitle,
						NLS.bind(Messages.importUnreadable, file.getFileName()), 0, Messages.importClose);
			}
			default -> Failures.report(shell, failure);
		}
	}

	private static String sentence(ImportReport report) {
		Object[] counts = { report.added(), report.codings(), report.newClients(), report.newSessions(), report.newCodes(),
				report.skipped() };
		return MessageFormat.format(report.skipped() == 0 ? Messages.imported : Messages.importedSome, counts);
	}

	private static String number(int count) {
		return String.format("%,d", count);
	}

	/** Hands the progress on to the dialog. */
	private record Shown(IProgressMonitor monitor) implements ImportProgress {
		@Override
		public void read(int narratives, long bytes) {
			monitor.subTask(NLS.bind(Messages.importProgress, number(narratives)));
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}
	}
}
