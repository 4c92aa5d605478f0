package org.afterglow.ui.attachments.internal;

import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsDamaged;
import org.afterglow.ui.AttachmentInput;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.attachments.internal.sheets.NotShown;
import org.afterglow.ui.attachments.internal.sheets.Sheets;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** The part around an attachment: reads it, follows what becomes of it, and takes care that no readable copy outlives it. */
public final class AttachmentEditor extends EditorPart {

	private static final String PREFIX = "org.afterglow.ui.attachments.";

	private Records records;
	private AttachmentPage page;
	private Copies copies;
	private Optional<Job> reading = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Attachment attachment = attachment();
		records = Services.of(getSite(), Records.class);
		dress();
		Theme.listen(parent, this::dress);
		page = new AttachmentPage(parent, attachment);
		copies = new Copies(records, page, attachment, Dates.ofUser());
		page.actions(copies::openOutside, copies::save);
		read();
		FeedRefresh.follow(records.feed(), page.control(), this::follow);
		getSite().getService(IContextService.class).activateContext(PREFIX + "context");
		Map.<String, Runnable>of("larger", page::larger, "smaller", page::smaller, "fit", page::fit, "copy", copies::save, "outside",
				copies::openOutside).forEach(this::handle);
	}

	private void handle(String command, Runnable action) {
		getSite().getService(IHandlerService.class).activateHandler(PREFIX + command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		});
	}

	private void dress() {
		setTitleImage(Icon.of(attachment().type().kind()).image());
	}

	private void read() {
		Attachment attachment = attachment();
		reading = Optional.of(Jobs.start(page.control(), Messages.opening, monitor -> {
			records.audit().note(AuditEvent.of(AuditKind.READ, new AuditSubject(AuditSubject.Sort.ATTACHMENT, attachment.id().value())));
			return Shown.read(records, attachment, monitor::isCanceled);
		}, this::show, this::couldNotShow));
	}

	private void show(Optional<Sheets> sheets) {
		sheets.ifPresentOrElse(some -> page.show(some, this::couldNotShow), page::tell);
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
	}

	/** What is hostile is told as calmly as what is large. */
	private void couldNotShow(Exception failure) {
		switch (failure) {
			case NotShown refused -> page.refuse(Refusals.sentence(refused.reason()), Messages.refusedHint);
			case RecordsDamaged damaged -> {
				Failures.log(damaged);
				page.refuse(Messages.damaged, Messages.damagedHint);
			}
			default -> {
				Failures.log(failure);
				page.refuse(Failures.sentence(failure), "");
			}
		}
	}

	/** It may have another name by now, or be gone. */
	private void follow() {
		Attachment attachment = attachment();
		Jobs.start(page.control(), Messages.opening, monitor -> records.attachments().byId(attachment.id()),
				now -> now.ifPresentOrElse(this::renamed, () -> getSite().getPage().closeEditor(this, false)));
	}

	private void renamed(Attachment now) {
		if (!now.name().equals(getPartName())) {
			setPartName(now.name());
			page.renamed(now);
		}
	}

	private Attachment attachment() {
		return ((AttachmentInput) getEditorInput()).attachment();
	}

	@Override
	public void setFocus() {
		copies.look();
		page.setFocus();
	}

	@Override
	public void dispose() {
		reading.ifPresent(Job::cancel);
		if (copies != null) {
			copies.close();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("attachments do not change");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("attachments do not change");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
