package org.afterglow.ui.search.internal.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.News;
import org.afterglow.ui.Question;
import org.afterglow.ui.WorkDialog;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.search.internal.results.Names;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Exports what is found: a warning first, then where to, then the work with its progress. */
public final class ExportDialog {

	private static final int EXPORT = 0;
	/** Progress is told after so many passages. */
	private static final int STEP = 100;

	private final Shell shell;
	private final PassageFile work;

	public ExportDialog(Shell shell, Records records, PassageSearch search, Names names) {
		this.shell = shell;
		this.work = new PassageFile(records, search, names);
	}

	/** @param file a file that is known already; empty: the person is asked */
	public void run(SearchRequest request, Optional<Path> file) {
		if (Question.ask(shell, Messages.exportTitle, Messages.exportWarning, Messages.exportDo, Messages.exportNot) != EXPORT) {
			return;
		}
		file.or(this::ask).ifPresent(chosen -> write(request, chosen));
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

	private void write(SearchRequest request, Path file) {
		try {
			new WorkDialog(shell, Messages.exportTitle).run(true, true, monitor -> write(request, file, monitor));
		} catch (InterruptedException e) {
			News.say(Messages.exportCancelled);
		} catch (InvocationTargetException e) {
			Failures.log(e.getCause());
			if (e.getCause() instanceof IOException) {
				MessageDialog.open(MessageDialog.ERROR, shell, Messages.exportTitle, NLS.bind(Messages.exportFailed, file.getFileName()), 0,
						Messages.exportClose);
			} else {
				Failures.report(shell, e.getCause());
			}
		}
	}

	private static String sentence(SearchAnswer written, Path file) {
		int passages = written.passages().size();
		String form = written.bounded() ? Messages.exportedSome : passages == 1 ? Messages.exportedOne : Messages.exported;
		return NLS.bind(form, Dates.ofUser().number(passages), file.getFileName());
	}

	private void write(SearchRequest request, Path file, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(NLS.bind(Messages.exporting, file.getFileName()), IProgressMonitor.UNKNOWN);
		try {
			SearchAnswer written = work.write(request, file, monitor::isCanceled, count -> {
				if (count % STEP == 0) {
					monitor.subTask(NLS.bind(Messages.exportProgress, Dates.ofUser().number(count)));
				}
			});
			shell.getDisplay().asyncExec(() -> News.say(sentence(written, file)));
		} catch (IOException | UnreadableQuery | RuntimeException e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}
}
