package org.afterglow.ui.clients.internal.attach;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.afterglow.model.Attachment;
import org.afterglow.model.Session;
import org.afterglow.records.AttachmentNotTaken;
import org.afterglow.records.Records;
import org.afterglow.ui.Failures;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.WorkDialog;
import org.afterglow.ui.clients.internal.Messages;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Attaches files to a session in sight of the person, who can stop it. Each time is one step of undo. */
public final class Attaching {

	private final Records records;
	private final Control owner;
	private final Consumer<Object> select;

	/** @param select shows the row of a record */
	public Attaching(Records records, Control owner, Consumer<Object> select) {
		this.records = records;
		this.owner = owner;
		this.select = select;
	}

	/** Asks for files. */
	public void ask(Session session) {
		FileDialog dialog = new FileDialog(owner.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.attachTitle);
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			add(session, List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
		}
	}

	/** What is in the clipboard: a picture, or files. */
	public void paste(Session session) {
		Pasted pasted = Pasted.from(owner.getDisplay());
		if (!pasted.files().isEmpty()) {
			add(session, pasted.files());
		} else if (pasted.picture().isPresent()) {
			run(session, work -> work.add(pasted.source()));
		} else {
			News.say(Messages.attachNothingToPaste);
		}
	}

	/** Adds these files, folders left out. */
	public void add(Session session, List<Path> files) {
		run(session, work -> {
			for (Path file : files) {
				work.add(file);
			}
		});
	}

	private void run(Session session, Sealing.Steps steps) {
		List<Attachment> added = new ArrayList<>();
		try {
			new WorkDialog(owner.getShell(), Messages.attachTitle).run(true, true, monitor -> new Sealing(records, session, monitor, added).run(steps));
		} catch (InvocationTargetException e) {
			failed(e.getCause());
		} catch (InterruptedException e) {
			News.say(Messages.attachStopped);
		}
		if (!added.isEmpty()) {
			done(List.copyOf(added));
		}
	}

	private void failed(Throwable failure) {
		if (failure instanceof AttachmentNotTaken taken && taken.reason() == AttachmentNotTaken.Reason.STOPPED) {
			News.say(Messages.attachStopped);
		} else {
			Failures.report(owner, failure);
		}
	}

	/** What was added before one failed stays, and can be undone. */
	private void done(List<Attachment> added) {
		boolean one = added.size() == 1;
		Object what = one ? added.getFirst().name() : added.size();
		IUndoableOperation step = new RecordStep(MessageFormat.format(one ? Messages.stepAttach : Messages.stepAttachSome, what),
				() -> records.together(() -> {
					added.forEach(records.attachments()::restore);
					return added;
				}), () -> records.together(() -> {
					added.forEach(attachment -> records.attachments().remove(attachment.id()));
					return added;
				}));
		PracticeUndo.done(step);
		select.accept(added.getLast().id());
		News.say(MessageFormat.format(one ? Messages.newsAttached : Messages.newsAttachedSome, what));
	}
}
