package org.afterglow.ui.web.internal.journal;

import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.OwnSentence;
import org.afterglow.ui.window.FittingDialog;
import org.afterglow.web.LocalWeb;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the sentence that the practice says to everybody who writes in a journal page. An example is shown; the words are theirs. */
final class StatementDialog extends FittingDialog {

	private static final int WIDE = 34;
	private static final int FIELD_LINES = 4;

	private final String before;
	private Text field;
	private Label hint;
	private String said = "";

	private StatementDialog(Shell parent, String before) {
		super(parent, Messages.statementTitle, "journal.statement", WIDE);
		this.before = before;
	}

	/**
	 * Asks, and keeps what was said.
	 *
	 * @param kept gets the sentence when it is kept
	 * @param not called if nobody wrote one
	 */
	static void ask(Shell parent, Records records, String before, Consumer<String> kept, Runnable not) {
		StatementDialog dialog = new StatementDialog(parent, before);
		if (dialog.open() != OK) {
			not.run();
			return;
		}
		Jobs.start(parent, Messages.keeping, monitor -> {
			records.settings().set(LocalWeb.STATEMENT, dialog.said);
			return dialog.said;
		}, kept);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		words(area, Messages.statementWhy, Tone.INK);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.statementLabel);
		field = WidgetKey.key(new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "journal.statement.text");
		WidgetKey.spoken(field, Messages.statementLabel.replace("&", ""));
		field.setTextLimit(OwnSentence.LONGEST);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = field.getLineHeight() * FIELD_LINES;
		data.widthHint = wide();
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
