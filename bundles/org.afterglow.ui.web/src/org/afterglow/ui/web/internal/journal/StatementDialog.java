package org.afterglow.ui.web.internal.journal;

import java.util.Optional;

import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.OwnSentence;
import org.afterglow.web.LocalWeb;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the sentence that the practice says to everybody who writes in a journal page. An example is shown; the words are theirs. */
final class StatementDialog extends Dialog {

	private static final int WIDE = 34;
	private static final int LINES = 4;

	private final Records records;
	private final String before;
	private Text field;
	private Label hint;
	private String said = "";

	StatementDialog(Shell parent, Records records, String before) {
		super(parent);
		this.records = records;
		this.before = before;
	}

	/** The sentence, which is kept; empty if nobody wrote one. */
	Optional<String> ask() {
		if (open() != OK) {
			return Optional.empty();
		}
		String kept = said;
		Jobs.start(getParentShell(), Messages.keeping, monitor -> {
			records.settings().set(LocalWeb.STATEMENT, kept);
			return kept;
		}, done -> {
		});
		return Optional.of(kept);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.statementTitle);
		WidgetKey.key(shell, "journal.statement");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		words(area, Messages.statementWhy, Tone.INK);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.statementLabel);
		field = WidgetKey.key(new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "journal.statement.text");
		WidgetKey.spoken(field, Messages.statementLabel.replace("&", ""));
		field.setTextLimit(OwnSentence.LONGEST);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = field.getLineHeight() * LINES;
		data.widthHint = convertHeightInCharsToPixels(WIDE);
		field.setLayoutData(data);
		field.setText(before);
		field.addListener(SWT.Modify, event -> check());
		// Tab leaves the field: nobody indents a sentence.
		field.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		hint = words(area, Messages.statementMissing, Tone.INK2);
		WidgetKey.key(hint, "journal.statement.hint");
		words(area, Messages.statementExampleLabel, Tone.INK2);
		Label example = words(area, OwnSentence.example(), Tone.INK2);
		WidgetKey.key(example, "journal.statement.example");
		example.setFont(Theme.reading());
		((GridData) example.getLayoutData()).horizontalIndent = 12;
		return area;
	}

	private Label words(Composite area, String text, Tone tone) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = convertHeightInCharsToPixels(WIDE);
		label.setLayoutData(data);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.statementKeep, true), "journal.statement.keep");
		WidgetKey.key(createButton(parent, IDialogConstants.CANCEL_ID, Messages.notNow, false), "journal.statement.cancel");
		check();
	}

	private void check() {
		said = field.getText().strip();
		Optional<String> problem = OwnSentence.problem(said);
		getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
		hint.setText(problem.orElse(""));
		hint.getParent().layout();
	}
}
