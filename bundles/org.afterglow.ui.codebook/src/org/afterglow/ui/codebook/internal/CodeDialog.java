package org.afterglow.ui.codebook.internal;

import java.util.Arrays;
import java.util.Optional;

import org.afterglow.model.CodeKind;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a code and, for a new one, its kind. */
final class CodeDialog extends Dialog {

	private static final int FIELD = 260;
	private static final int LONGEST = 300;

	/** What was answered. */
	record Answer(String name, CodeKind kind) {
	}

	private final String title;
	private final String button;
	private final boolean asksKind;
	private Answer answer;

	private CodeDialog(Shell parent, String title, String button, Answer proposed, boolean asksKind) {
		super(parent);
		this.title = title;
		this.button = button;
		this.answer = proposed;
		this.asksKind = asksKind;
	}

	static Optional<Answer> askNew(Shell parent, CodeKind proposed) {
		return new CodeDialog(parent, Messages.newTitle, Messages.newButton, new Answer("", proposed), true).ask();
	}

	static Optional<String> askName(Shell parent, String before, CodeKind kind) {
		return new CodeDialog(parent, Messages.renameTitle, Messages.renameButton, new Answer(before, kind), false).ask()
				.map(Answer::name).filter(name -> !name.equals(before));
	}

	private Optional<Answer> ask() {
		return open() == OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetKey.key(shell, "code.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 18;
		layout.marginHeight = 16;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 12;
		area.setLayout(layout);
		new Label(area, SWT.NONE).setText(Messages.nameLabel);
		Text name = WidgetKey.key(new Text(area, SWT.BORDER), "code.name");
		name.setTextLimit(LONGEST);
		name.setText(answer.name());
		name.selectAll();
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = FIELD;
		name.setLayoutData(data);
		name.addListener(SWT.Modify, event -> {
			answer = new Answer(name.getText().strip(), answer.kind());
			check();
		});
		if (asksKind) {
			new Label(area, SWT.NONE).setText(Messages.kindLabel);
			Combo kind = WidgetKey.key(new Combo(area, SWT.READ_ONLY), "code.kind");
			Arrays.stream(CodeKind.values()).map(RowLabels::kind).forEach(kind::add);
			kind.select(answer.kind().ordinal());
			kind.addListener(SWT.Selection,
					event -> answer = new Answer(answer.name(), CodeKind.values()[kind.getSelectionIndex()]));
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, button, true), "code.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		check();
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!answer.name().isEmpty());
		}
	}
}
