package org.afterglow.ui.pictures.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Records;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.Question;
import org.afterglow.ui.Services;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.internal.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;

/** A scene leaves the vault: a warning first, then where to, then the work off the UI thread; the log tells of it. */
public final class Leaving {

	private static final int DO_IT = 0;

	private final Canvas canvas;
	private final String name;
	private final double unit;

	/**
	 * @param name of the picture
	 * @param unit pixels of a unit
	 */
	public Leaving(Canvas canvas, String name, double unit) {
		this.canvas = canvas;
		this.name = name;
		this.unit = unit;
	}

	/** @param file a file that is known already; empty: the person is asked */
	public void export(Scene scene, Optional<Path> file) {
		file.ifPresent(Format::of);
		if (Question.ask(canvas.getShell(), Messages.exportTitle, Messages.exportWarning, Messages.exportDo, Messages.exportNot) == DO_IT) {
			file.or(this::ask).ifPresent(chosen -> write(scene, chosen));
		}
	}

	private Optional<Path> ask() {
		FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setFilterExtensions(Format.patterns());
		dialog.setFilterNames(new String[] { Messages.exportSvg, Messages.exportPdf, Messages.exportPng });
		dialog.setFileName(name + Format.SVG.ending());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of).map(chosen -> Format.with(chosen, dialog.getFilterIndex()));
	}

	private void write(Scene scene, Path file) {
		Format format = Format.of(file);
		// Painted here, if painted: there is one thread for that.
		FileContent content = format.content(scene, canvas.getDisplay(), unit);
		Records records = Services.of(PlatformUI.getWorkbench(), Records.class);
		Jobs.start(canvas, Messages.exportTitle, monitor -> {
			FileContent.write(file, out -> {
				content.to(out);
				// Before the file is there: what leaves is never unnoted.
				records.audit().note(AuditEvent.of(AuditKind.EXPORTED).with(AuditEvent.FORMAT, format.name().toLowerCase(Locale.ROOT))
						.with("what", "picture"));
			});
			return file;
		}, written -> News.say(MessageFormat.format(Messages.exported, String.valueOf(written.getFileName()))), this::failed);
	}

	private void failed(Exception failure) {
		if (failure instanceof IOException) {
			Failures.log(failure);
			MessageDialog.open(MessageDialog.NONE, canvas.getShell(), Messages.exportTitle, Messages.exportFailed, 0, Messages.close);
		} else {
			Failures.report(canvas, failure);
		}
	}

	public void print(Scene scene) {
		PrintDialog dialog = new PrintDialog(canvas.getShell());
		dialog.setText(Messages.printTitle);
		PrinterData chosen = dialog.open();
		if (chosen != null) {
			Records records = Services.of(PlatformUI.getWorkbench(), Records.class);
			FileContent.Painted painted = FileContent.painted(scene, canvas.getDisplay(), unit);
			Jobs.start(canvas, Messages.printTitle, monitor -> {
				records.audit().note(AuditEvent.of(AuditKind.PRINTED).with("what", "picture"));
				return painted;
			}, ready -> Sheet.print(chosen, ready.data(), name));
		}
	}
}
