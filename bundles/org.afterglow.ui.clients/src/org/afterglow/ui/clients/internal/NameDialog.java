package org.afterglow.ui.clients.internal;

import java.util.Optional;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for one name. */
final class NameDialog extends Dialog {

	private static final int FIELD = 340;
	private static final int LONGEST = 300;

	/** What the dialog says. */
	record Sentences(String title, String label, String button, String hint) {
	}

	private final Sentences sentences;
	private String name;
	private Text field;

	NameDialog(Shell parent, Sentences sentences, String proposed) {
		super(parent);
		this.sentences = sentences;
		this.name = proposed;
	}

	/** Opens and waits; empty when left. */
	Optional<String> ask() {
		return open() == OK ? Optional.of(name) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(sentences.title());
		WidgetKey.key(shell, "name.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = (GridLayout) area.getLayout();
		layout.marginWidth = 18;
		layout.marginHeight = 16;
		new Label(area, SWT.NONE).setText(sentences.label());
		field = WidgetKey.key(new Text(area, SWT.BORDER), "name");
		field.setTextLimit(LONGEST);
		field.setText(name);
		field.selectAll();
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = FIELD;
		field.setLayoutData(data);
		field.addListener(SWT.Modify, event -> check());
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(sentences.hint());
		hint.setFont(Theme.small());
		hint.setForeground(Theme.colour(Tone.INK3));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = FIELD;
		hint.setLayoutData(wide);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, sentences.button(), true), "name.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		check();
	}

	private void check() {
		name = field.getText().strip();
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(!name.isEmpty());
		}
	}
}
