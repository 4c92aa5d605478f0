package org.afterglow.ui.clients.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.afterglow.exchange.ImportProblem;
import org.afterglow.exchange.ImportRefused;
import org.afterglow.exchange.ImportSentences;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Why a file was not taken: file, line and reason. */
final class ProblemsDialog extends Dialog {

	/** Of the file's name, the line, and the reason, in characters: a larger font gets more room. */
	private static final int FILE = 20;
	private static final int LINE = 8;
	private static final int REASON = 70;
	private static final int ROWS = 10;

	private final Path file;
	private final ImportRefused refused;

	ProblemsDialog(Shell parent, Path file, ImportRefused refused) {
		super(parent);
		this.file = file;
		this.refused = refused;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.importTitle);
		WidgetKey.key(shell, "import.problems");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = (GridLayout) area.getLayout();
		layout.marginWidth = 18;
		layout.marginHeight = 16;
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setText(NLS.bind(refused.count() == 1 ? Messages.refusedOne : Messages.refused, file.getFileName(),
				Integer.toString(refused.count())));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = convertWidthInCharsToPixels(FILE + LINE + REASON);
		sentence.setLayoutData(wide);
		Table table = WidgetKey.key(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), "import.table");
		table.setHeaderVisible(true);
		table.addListener(SWT.EraseItem, ProblemsDialog::ground);
		GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
		tall.heightHint = ROWS * table.getItemHeight() + table.getHeaderHeight();
		table.setLayoutData(tall);
		column(table, Messages.columnFile, FILE);
		column(table, Messages.columnLine, LINE);
		column(table, Messages.columnReason, REASON);
		ImportSentences sentences = new ImportSentences(Locale.getDefault());
		for (ImportProblem problem : refused.problems()) {
			TableItem row = new TableItem(table, SWT.NONE);
			row.setText(new String[] { file.getFileName().toString(),
					problem.line() == 0 ? "" : Integer.toString(problem.line()), sentences.reason(problem) });
		}
		wholeReason(area, table);
		return area;
	}

	/** A long reason is cut in its column: that of the selected row stands below, whole. */
	private void wholeReason(Composite area, Table table) {
		Label reason = WidgetKey.key(new Label(area, SWT.WRAP), "import.reason");
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = convertWidthInCharsToPixels(FILE + LINE + REASON);
		wide.heightHint = convertHeightInCharsToPixels(2);
		reason.setLayoutData(wide);
		table.addListener(SWT.Selection, event -> show(reason, table));
		table.select(0);
		show(reason, table);
	}

	private static void show(Label reason, Table table) {
		TableItem[] rows = table.getSelection();
		reason.setText(rows.length == 0 ? "" : rows[0].getText(2).replace("&", "&&"));
	}

	/** The ground of a selected row, cell by cell: the system's own is not to be read on in our colours. */
	private static void ground(Event event) {
		if ((event.detail & SWT.SELECTED) != 0) {
			event.gc.setBackground(Theme.colour(Tone.DUSK_TINT));
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.gc.setForeground(Theme.colour(Tone.INK));
			event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOCUSED);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.importClose, true);
	}

	private void column(Table table, String title, int characters) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(convertWidthInCharsToPixels(characters));
	}
}
