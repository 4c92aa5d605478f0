package org.afterglow.ui.clients.internal.attach;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;

import org.afterglow.model.Attachment;
import org.afterglow.model.Session;
import org.afterglow.records.AttachmentNotTaken;
import org.afterglow.records.AttachmentNotTaken.Reason;
import org.afterglow.records.Attachments;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.clients.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads files and hands them to the records, off the UI thread, and tells how far it has come. */
final class Sealing {

	private static final String THERAPIST = "therapist.name";
	private static final int QUIET_UP_TO = 1_000_000;

	private final Records records;
	private final Session session;
	private final IProgressMonitor monitor;
	private final List<Attachment> added;
	private final Dates dates = Dates.ofUser();

	/** What is added. */
	@FunctionalInterface
	interface Steps {
		void run(Sealing work) throws IOException;
	}

	/** @param added gets what was added */
	Sealing(Records records, Session session, IProgressMonitor monitor, List<Attachment> added) {
		this.records = records;
		this.session = session;
		this.monitor = monitor;
		this.added = added;
	}

	void run(Steps steps) throws InvocationTargetException {
		monitor.beginTask(Messages.attachTitle, IProgressMonitor.UNKNOWN);
		try {
			steps.run(this);
		} catch (IOException e) {
			throw new InvocationTargetException(new AttachmentNotTaken(Reason.NOT_READABLE, e));
		} catch (RuntimeException e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}

	/** A folder is left out: it is no file. */
	void add(Path file) throws IOException {
		if (!Files.isDirectory(file)) {
			add(Source.of(file));
		}
	}

	void add(Source source) throws IOException {
		if (source.size().orElse(0) > Attachments.LARGEST) {
			throw new AttachmentNotTaken(Reason.TOO_LARGE);
		}
		monitor.setTaskName(MessageFormat.format(Messages.attaching, source.name()));
		String author = records.settings().get(THERAPIST).orElse("");
		try (InputStream content = source.bytes().open()) {
			added.add(records.attachments().add(NewAttachment.of(session.id(), source.name(), author), content,
					bytes -> tell(bytes, source)));
		}
	}

	private boolean tell(long bytes, Source source) {
		if (bytes > QUIET_UP_TO) {
			monitor.subTask(source.size().isPresent()
					? MessageFormat.format(Messages.attachProgress, dates.bytes(bytes), dates.bytes(source.size().getAsLong()))
					: dates.bytes(bytes));
		}
		return !monitor.isCanceled();
	}
}
