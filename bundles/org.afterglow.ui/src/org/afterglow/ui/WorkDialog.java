package org.afterglow.ui;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Work that has to end before anything else is done, with a way to stop it. It is titled by what is done, and has no picture.
 *
 * @since 1.0
 */
public final class WorkDialog extends ProgressMonitorDialog {

	private final String title;

	/** @param title what is done, in a word or two and without words of a client */
	public WorkDialog(Shell parent, String title) {
		super(parent);
		this.title = title;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetKey.key(shell, "work");
	}

	@Override
	protected Image getImage() {
		return null;
	}

	/** The column the picture would have had belongs to the words. */
	@Override
	protected Control createMessageArea(Composite composite) {
		Control area = super.createMessageArea(composite);
		((GridData) messageLabel.getLayoutData()).horizontalSpan = 2;
		return area;
	}
}
