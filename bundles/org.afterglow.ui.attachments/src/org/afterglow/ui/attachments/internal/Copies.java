package org.afterglow.ui.attachments.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.Question;
import org.afterglow.ui.attachments.internal.outside.OutsideCopy;
import org.afterglow.ui.attachments.internal.outside.SafeName;
import org.afterglow.ui.attachments.internal.outside.SavedCopy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Readable copies of one attachment, each after a plain warning. */
final class Copies {

	private static final int DO_IT = 0;

	private final Records records;
	private final AttachmentPage page;
	private final Attachment attachment;
	private final Dates dates;
	private Optional<OutsideCopy> outside = Optional.empty();
	private boolean told;

	Copies(Records records, AttachmentPage page, Attachment attachment, Dates dates) {
		this.records = records;
		this.page = page;
		this.attachment = attachment;
		this.dates = dates;
	}

	/** Hands a copy to whatever program of the system is for it. */
	void openOutside() {
		if (SafeName.isProgram(attachment)) {
			return;
		}
		int answer = Question.ask(shell(), Messages.outsideTitle, MessageFormat.format(Messages.outsideWarning, attachment.name()),
				Messages.outsideYes, Messages.outsideNo);
		if (answer == DO_IT) {
			outside.ifPresent(OutsideCopy::close);
			outside = Optional.empty();
			Jobs.start(page.control(), Messages.outsideTitle, this::copyOut, this::launch, this::failed);
		}
	}

	private OutsideCopy copyOut(IProgressMonitor monitor) throws IOException {
		Path below = Path.of(System.getProperty("java.io.tmpdir"));
		OutsideCopy.removeLeftovers(below);
		try (AttachmentContent content = records.attachments().open(attachment.id())) {
			OutsideCopy copy = OutsideCopy.of(content, below, monitor::isCanceled);
			note();
			return copy;
		}
	}

	/** A readable copy leaves the vault: the log tells of it as of every export. */
	private void note() {
		records.audit().note(AuditEvent.of(AuditKind.EXPORTED, new AuditSubject(AuditSubject.Sort.ATTACHMENT, attachment.id().value()))
				.with(AuditEvent.FORMAT, "copy"));
	}

	private void launch(OutsideCopy copy) {
		outside = Optional.of(copy);
		told = false;
		if (Program.launch(copy.file().toString())) {
			page.sayCopy(MessageFormat.format(Messages.outsideSince, dates.time(dates.clock().instant())));
		} else {
			copy.close();
			outside = Optional.empty();
			page.sayCopy(Messages.outsideNoProgram);
		}
	}

	/** Looks whether another program wrote to its copy, and asks what shall become of that. */
	void look() {
		outside.filter(copy -> !told && copy.isChanged()).ifPresent(copy -> {
			told = true;
			page.control().getDisplay().asyncExec(() -> {
				if (!page.control().isDisposed() && Question.ask(shell(), Messages.changedTitle, Messages.changedSentence,
						Messages.changedKeep, Messages.changedForget) == DO_IT) {
					keep(copy);
				}
			});
		});
	}

	private void keep(OutsideCopy copy) {
		Jobs.start(page.control(), Messages.changedTitle, monitor -> {
			String author = records.settings().get("therapist.name").orElse("");
			// Read first: the other program may still be writing.
			byte[] bytes = Files.readAllBytes(copy.file());
			try (InputStream in = new ByteArrayInputStream(bytes)) {
				return records.attachments().add(NewAttachment.of(attachment.session(), attachment.name(), author), in, Progress.UNSEEN);
			}
		}, added -> News.say(MessageFormat.format(Messages.changedKept, added.name())));
	}

	/** Writes a copy where the therapist wants it. */
	void save() {
		int answer = Question.ask(shell(), Messages.saveTitle, MessageFormat.format(Messages.saveWarning, attachment.name()),
				Messages.saveYes, Messages.saveNo);
		if (answer == DO_IT) {
			FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
			dialog.setText(Messages.saveTitle);
			dialog.setFileName(SafeName.of(attachment));
			dialog.setOverwrite(true);
			Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::save);
		}
	}

	private void save(Path target) {
		Jobs.start(page.control(), Messages.saveTitle, monitor -> {
			try (AttachmentContent content = records.attachments().open(attachment.id())) {
				SavedCopy.write(content, target, monitor::isCanceled);
			}
			note();
			return target;
		}, saved -> News.say(MessageFormat.format(Messages.saved, String.valueOf(saved.getFileName()))), this::failed);
	}

	private void failed(Exception failure) {
		if (failure instanceof IOException) {
			Failures.log(failure);
			page.sayCopy(Messages.notWritten);
		} else {
			Failures.report(page.control(), failure);
		}
	}

	private Shell shell() {
		return page.control().getShell();
	}

	/** Nothing readable stays. */
	void close() {
		outside.ifPresent(OutsideCopy::close);
		outside = Optional.empty();
	}
}
