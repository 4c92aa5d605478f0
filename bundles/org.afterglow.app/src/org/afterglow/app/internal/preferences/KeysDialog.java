package org.afterglow.app.internal.preferences;

import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** The overview of the keys, to look something up and go on. */
final class KeysDialog extends Dialog {

	private static final int WIDE = 520;

	private final KeysPage page;

	KeysDialog(IWorkbenchWindow window) {
		super(window.getShell());
		page = new KeysPage(KeyList.of(window));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.keysTitle);
		WidgetKey.key(shell, "keys");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDE;
		area.setLayoutData(data);
		page.fill(area);
		page.filter().setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.close, true), "keys.close");
	}
}
