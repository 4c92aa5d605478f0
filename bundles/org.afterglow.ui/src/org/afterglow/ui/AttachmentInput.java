package org.afterglow.ui;

import java.util.Objects;

import org.afterglow.model.Attachment;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * What an attachment is opened on. Two inputs of one attachment are equal, so that it is open once.
 *
 * @since 1.0
 */
public final class AttachmentInput implements IEditorInput {

	/** Id of the editor that shows attachments. */
	public static final String EDITOR = "org.afterglow.ui.attachments.editor";

	private final Attachment attachment;

	/** What the page of this attachment is opened on. */
	public AttachmentInput(Attachment attachment) {
		this.attachment = Objects.requireNonNull(attachment);
	}

	/** Opens the attachment, or brings it to the front. */
	public static void open(IWorkbenchPage page, Attachment attachment) {
		try {
			page.openEditor(new AttachmentInput(attachment), EDITOR);
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}

	/** As it was when it was opened; it may be called otherwise by now. */
	public Attachment attachment() {
		return attachment;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.of(attachment.type().kind()).descriptor();
	}

	@Override
	public String getName() {
		return attachment.name();
	}

	/** Never: the platform writes what it persists in the clear. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return attachment.name();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AttachmentInput input && input.attachment.id().equals(attachment.id());
	}

	@Override
	public int hashCode() {
		return attachment.id().hashCode();
	}

	/** The id alone. */
	@Override
	public String toString() {
		return attachment.toString();
	}
}
