package org.afterglow.app.internal.preferences;

import java.util.List;

import org.afterglow.app.internal.backup.BackupRun;
import org.afterglow.records.Records;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Services;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;

/** How the person likes to work: a few pages, each choice of which holds at once. */
final class PreferencesDialog extends Dialog {

	private static final int LIST = 170;
	private static final int WIDE = 640;
	private static final int HIGH = 380;

	private final List<Page> pages;
	private final StackLayout stack = new StackLayout();
	private Composite room;
	private int first;

	PreferencesDialog(IWorkbenchWindow window) {
		super(window.getShell());
		Preferences preferences = Preferences.ofUser();
		pages = List.of(new AppearancePage(preferences), new ReadingPage(preferences), new KeysPage(KeyList.of(window)),
				new LockPage(preferences), new PracticePage(preferences, Services.of(window, Records.class)),
				new BackupPage(BackupRun.of(window)));
	}

	/** Opens at the page of the practice. */
	void openAtPractice() {
		first = pages.size() - 1;
		open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.preferences.replace("&", ""));
		WidgetKey.key(shell, "preferences");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Tree list = list(area);
		room = new Composite(area, SWT.NONE);
		room.setLayout(stack);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDE;
		data.heightHint = HIGH;
		room.setLayoutData(data);
		for (Page page : pages) {
			Composite composite = new Composite(room, SWT.NONE);
			page.fill(composite);
		}
		list.addListener(SWT.Selection, event -> show(list.getSelectionCount() == 0 ? -1 : list.indexOf(list.getSelection()[0])));
		list.select(list.getItem(first));
		show(first);
		list.setFocus();
		return area;
	}

	/** A tree of one floor: its rows stand a little inside, where the bar of the selected one leaves them room. */
	private Tree list(Composite area) {
		Tree list = WidgetKey.quiet(WidgetKey.key(new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION), "preferences.pages"));
		WidgetKey.spoken(list, Messages.pages);
		for (Page page : pages) {
			new TreeItem(list, SWT.NONE).setText(page.title());
		}
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = LIST;
		list.setLayoutData(data);
		RowPainter.paint(list, item -> "");
		return list;
	}

	private void show(int page) {
		if (page >= 0) {
			stack.topControl = room.getChildren()[page];
			room.layout();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.close, true), "preferences.close");
	}
}
