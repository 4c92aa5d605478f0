package org.afterglow.ui.web.internal.journal;

import java.util.Optional;

import org.afterglow.model.SessionId;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.Words;
import org.afterglow.ui.window.FittingDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks for which session of a client a journal page is: what is left there belongs to it for good. */
final class SessionDialog extends FittingDialog {

	private static final int LINES = 26;
	private static final int MOST_ROWS = 8;

	private final Meant.Several offered;
	private Table list;
	private int chosen;

	SessionDialog(Shell parent, Meant.Several offered) {
		super(parent, Messages.journalTitle, "journal.which", LINES);
		this.offered = offered;
	}

	/** The session; empty if none was chosen. */
	Optional<SessionId> ask() {
		return open() == OK ? Optional.of(offered.sessions().get(chosen).id()) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		words(area, Messages.with(Messages.whichSession, offered.client()), Tone.INK).setFont(Theme.bold());
		list = WidgetKey.key(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), "journal.which.list");
		WidgetKey.spoken(list, Messages.whichSpoken);
		RowPainter.paint(list, row -> "");
		offered.sessions().forEach(session -> new TableItem(list, SWT.NONE).setText(Words.session(session)));
		list.setSelection(chosen);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = wide();
		data.heightHint = list.getItemHeight() * Math.min(MOST_ROWS, list.getItemCount());
		list.setLayoutData(data);
		list.addListener(SWT.Selection, event -> chosen = Math.max(0, list.getSelectionIndex()));
		list.addListener(SWT.DefaultSelection, event -> okPressed());
		words(area, Messages.whichHint, Tone.INK2);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.whichGoOn, true), "journal.which.ok");
		WidgetKey.key(createButton(parent, IDialogConstants.CANCEL_ID, Messages.notNow, false), "journal.which.cancel");
	}
}
