package org.afterglow.app.internal.preferences;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.afterglow.app.internal.backup.BackupRun;
import org.afterglow.records.Records;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Services;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.window.PreferencePage;
import org.afterglow.ui.window.PageForm;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** How the person likes to work: a few pages, each choice of which holds at once. */
final class PreferencesDialog extends Dialog {

	/** In heights of a letter. */
	private static final int LIST = 9;
	private static final int WIDE = 34;
	private static final int HIGH = 20;
	/** Left of a row the bar, right of it as much. */
	private static final int ROW_INSET = 36;

	private final List<Page> pages;
	private final StackLayout stack = new StackLayout();
	private Composite room;
	private int first;

	PreferencesDialog(IWorkbenchWindow window) {
		super(window.getShell());
		Preferences preferences = Preferences.ofUser();
		List<Page> known = List.of(new AppearancePage(preferences), new ReadingPage(preferences), new KeysPage(KeyList.of(window)),
				new LockPage(preferences), new PracticePage(preferences, Services.of(window, Records.class)),
				new BackupPage(BackupRun.of(window)));
		pages = Stream.concat(known.stream(), brought().map(page -> Page.of(page, window))).toList();
	}

	/** Pages that parts of the window bring, by title. */
	private static Stream<PreferencePage> brought() {
		BundleContext context = FrameworkUtil.getBundle(PreferencesDialog.class).getBundleContext();
		try {
			return context.getServiceReferences(PreferencePage.class, null).stream().map(context::getService)
					.sorted(Comparator.comparing(PreferencePage::title));
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("there is no filter", e);
		}
	}

	/** Opens at the page of the practice. */
	void openAtPractice() {
		first = pages.stream().map(Page::title).toList().indexOf(Messages.practice);
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
		data.widthHint = convertHeightInCharsToPixels(WIDE);
		data.heightHint = convertHeightInCharsToPixels(HIGH);
		room.setLayoutData(data);
		pages.forEach(this::fill);
		list.addListener(SWT.Selection, event -> show(list.getSelectionCount() == 0 ? -1 : list.indexOf(list.getSelection()[0])));
		list.select(list.getItem(first));
		show(first);
		list.setFocus();
		return area;
	}

	/** With large letters on a small screen a page is higher than the dialog can be. */
	private void fill(Page page) {
		if (page.scrollsItself()) {
			page.fill(new Composite(room, SWT.NONE));
			return;
		}
		ScrolledComposite scrolled = new ScrolledComposite(room, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		Composite content = new Composite(scrolled, SWT.NONE);
		page.fill(content);
		scrolled.setContent(content);
		scrolled.addListener(SWT.Resize, event -> PageForm.grown(content));
	}

	/** A tree of one floor: its rows stand a little inside, where the bar of the selected one leaves them room. */
	private Tree list(Composite area) {
		Tree list = WidgetKey.quiet(WidgetKey.key(new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION), "preferences.pages"));
		WidgetKey.spoken(list, Messages.pages);
		for (Page page : pages) {
			new TreeItem(list, SWT.NONE).setText(page.title());
		}
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = Math.max(convertHeightInCharsToPixels(LIST), list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + ROW_INSET);
		list.setLayoutData(data);
		RowPainter.paint(list, item -> "");
		return list;
	}

	private void show(int page) {
		if (page >= 0) {
			stack.topControl = room.getChildren()[page];
			// The help asks which page is shown.
			room.getShell().setData("org.afterglow.help", pages.get(page).topic().getName());
			room.layout();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.close, true), "preferences.close");
	}
}
