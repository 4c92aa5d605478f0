package org.afterglow.ui.web.internal.settings;

import org.afterglow.ui.Clip;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.window.FittingDialog;
import org.afterglow.web.MadeToken;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows a token, this once. */
final class TokenDialog extends FittingDialog {

	private static final int WIDE = 34;

	private final MadeToken made;
	private Label said;

	TokenDialog(Shell parent, MadeToken made) {
		super(parent, Messages.tokenTitle, "web.token", WIDE);
		this.made = made;
	}

	@Override
	protected void fill(Composite area) {
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		words(area, Messages.with(Messages.tokenOnce, made.integration().name()), Tone.INK);
		Text token = WidgetKey.key(new Text(area, SWT.BORDER | SWT.READ_ONLY | SWT.SINGLE), "web.token.text");
		WidgetKey.spoken(token, Messages.tokenSpoken);
		token.setFont(JFaceResources.getTextFont());
		token.setText(made.token());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = wide();
		token.setLayoutData(data);
		Button copy = WidgetKey.key(new Button(area, SWT.PUSH), "web.token.copy");
		copy.setText(Messages.tokenCopy);
		copy.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		copy.addListener(SWT.Selection, event -> copy());
		said = words(area, Messages.tokenUse, Tone.INK2);
		WidgetKey.key(said, "web.token.said");
		token.selectAll();
	}

	private void copy() {
		Clip.copy(getShell().getDisplay(), made.token());
		said.setText(Messages.tokenCopied);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.tokenKept, true), "web.token.kept");
	}
}
