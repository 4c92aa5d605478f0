package org.afterglow.ifs.ui.internal.page;

import java.util.List;
import java.util.OptionalInt;

import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** One of a few: arrows and Enter. */
final class Chooser extends Dialog {

	private static final int INSET = 16;
	private static final int GAP = 8;
	private static final int WIDE = 340;

	private final String title;
	private final String sentence;
	private final List<String> offered;
	private final String verb;
	private Table list;
	private int chosen = -1;

	/** @param verb what the button does with it */
	Chooser(Shell parent, String title, String sentence, List<String> offered, String verb) {
		super(parent);
		this.title = title;
		this.sentence = sentence;
		this.offered = offered;
		this.verb = verb;
	}

	/** The index of what was chosen; empty if nothing was. */
	OptionalInt ask() {
		return open() == OK && chosen >= 0 ? OptionalInt.of(chosen) : OptionalInt.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetKey.key(shell, "parts.chooser");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = INSET;
		layout.verticalSpacing = GAP;
		area.setLayout(layout);
		Label label = new Label(area, SWT.WRAP);
		label.setText(sentence.replace("&", "&&"));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = WIDE;
		label.setLayoutData(wide);
		list = WidgetKey.key(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), "parts.chooser.list");
		WidgetKey.spoken(list, sentence);
		offered.forEach(each -> new TableItem(list, SWT.NONE).setText(each));
		RowPainter.paint(list, item -> "");
		list.select(0);
		list.addListener(SWT.DefaultSelection, event -> okPressed());
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, verb, true), "parts.chooser.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		list.setFocus();
	}

	@Override
	protected void okPressed() {
		chosen = list.getSelectionIndex();
		super.okPressed();
	}
}
