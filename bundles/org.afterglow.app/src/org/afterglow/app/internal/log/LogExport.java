package org.afterglow.app.internal.log;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.afterglow.exchange.AuditExport;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.News;
import org.afterglow.ui.Question;
import org.afterglow.ui.WorkDialog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Exports what the log shows: a warning first, then where to, then the work. */
final class LogExport {

	private static final int EXPORT = 0;

	private final Shell shell;
	private final Records records;

	LogExport(Shell shell, Records records) {
		this.shell = shell;
		this.records = records;
	}

	void run(AuditFilter filter) {
		if (Question.ask(shell, Messages.exportTitle, Messages.exportWarning, Messages.exportDo, Messages.exportNot) == EXPORT) {
			ask().ifPresent(file -> write(filter, file));
		}
	}

	private Optional<Path> ask() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFilterNames(new String[] { Messages.exportFiles });
		dialog.setFileName(Messages.exportName);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private void write(AuditFilter filter, Path file) {
		try {
			new WorkDialog(shell, Messages.exportTitle).run(true, true, monitor -> write(filter, file, monitor));
		} catch (InterruptedException e) {
			// Cancelled by the person who knows it: there is no file.
			return;
		} catch (InvocationTargetException e) {
			Failures.log(e.getCause());
			MessageDialog.open(MessageDialog.ERROR, shell, Messages.exportTitle, NLS.bind(Messages.exportFailed, file.getFileName()), 0,
					Messages.exportClose);
		}
	}

	private void write(AuditFilter filter, Path file, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(Messages.exporting, IProgressMonitor.UNKNOWN);
		try {
			LogWords words = LogWords.of(records, records.clients().all());
			int written = new AuditExport(records.audit()).write(file, filter, LogWords.headings(), words::cells, monitor::isCanceled);
			shell.getDisplay().asyncExec(
					() -> News.say(NLS.bind(Messages.exportedLog, Dates.ofUser().number(written), file.getFileName())));
		} catch (CancellationException e) {
			throw new InterruptedException();
		} catch (IOException | RuntimeException e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}
}
