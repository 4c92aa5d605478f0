package org.eclipse.swtbot.swt.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** A window with one of each widget, which writes down what happens to it. */
final class Window {

	final Shell shell;
	final Label hidden;
	private final List<String> events = new ArrayList<>();

	Window() {
		shell = new Shell(Display.getCurrent());
		shell.setText("Window");
		shell.setLayout(new RowLayout(SWT.VERTICAL));
		new Label(shell, SWT.NONE).setText("&Name:");
		new Text(shell, SWT.BORDER).setMessage("Name");
		hidden = new Label(shell, SWT.NONE);
		hidden.setText("behind the curtain");
		addButtons();
		new StyledText(shell, SWT.BORDER | SWT.MULTI);
		addTree();
		addTable();
		addMenus();
		shell.pack();
		shell.open();
	}

	/** Makes the display in a thread of its own and runs its event loop there. */
	static Thread startEventLoop() throws InterruptedException {
		CountDownLatch ready = new CountDownLatch(1);
		Thread thread = new Thread(() -> {
			Display display = new Display();
			ready.countDown();
			while (!display.isDisposed()) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		}, "event loop");
		thread.start();
		ready.await();
		return thread;
	}

	List<String> events() {
		return UIThreadRunnable.syncExec(() -> List.copyOf(events));
	}

	private void addButtons() {
		Button open = new Button(shell, SWT.PUSH);
		open.setText("&Open");
		open.addListener(SWT.Selection, event -> openModalDialog());
		Button sealed = new Button(shell, SWT.CHECK);
		sealed.setText("Sealed");
		sealed.addListener(SWT.Selection, event -> events.add("checked " + sealed.getSelection()));
		Combo kind = new Combo(shell, SWT.READ_ONLY);
		kind.setItems("symbol", "theme");
		kind.addListener(SWT.Selection, event -> events.add("chosen " + kind.getText()));
		ToolItem search = new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH);
		search.setToolTipText("Search");
		search.addListener(SWT.Selection, event -> events.add("tool Search"));
	}

	private void openModalDialog() {
		events.add("opened");
		Shell dialog = new Shell(shell, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.setText("Dialog");
		dialog.setLayout(new RowLayout());
		Button close = new Button(dialog, SWT.PUSH);
		close.setText("Close");
		close.addListener(SWT.Selection, event -> dialog.close());
		dialog.pack();
		dialog.open();
		while (!dialog.isDisposed()) {
			if (!dialog.getDisplay().readAndDispatch()) {
				dialog.getDisplay().sleep();
			}
		}
		events.add("closed");
	}

	private void addTree() {
		Tree tree = new Tree(shell, SWT.BORDER);
		TreeItem client = new TreeItem(tree, SWT.NONE);
		client.setText("Client");
		TreeItem first = new TreeItem(client, SWT.NONE);
		first.setText("Session 1");
		new TreeItem(client, SWT.NONE).setText("Session 2");
		new TreeItem(first, SWT.NONE).setText("Narrative");
		tree.addListener(SWT.Selection, event -> events.add("selected " + ((TreeItem) event.item).getText()));
		tree.addListener(SWT.DefaultSelection, event -> events.add("opened " + ((TreeItem) event.item).getText()));
		Menu menu = new Menu(tree);
		fillWhenShown(menu, "Rename", "context Rename");
		tree.setMenu(menu);
	}

	private void addTable() {
		Table table = new Table(shell, SWT.BORDER);
		new TableColumn(table, SWT.NONE).setWidth(80);
		new TableColumn(table, SWT.NONE).setWidth(80);
		new TableItem(table, SWT.NONE).setText(new String[] { "Lamp", "3" });
		new TableItem(table, SWT.NONE).setText(new String[] { "Water", "7" });
		table.addListener(SWT.DefaultSelection, event -> events.add("row " + ((TableItem) event.item).getText()));
	}

	private void addMenus() {
		Menu bar = new Menu(shell, SWT.BAR);
		MenuItem file = new MenuItem(bar, SWT.CASCADE);
		file.setText("&File");
		Menu menu = new Menu(file);
		file.setMenu(menu);
		fillWhenShown(menu, "&New\tCtrl+N", "menu New");
		shell.setMenuBar(bar);
	}

	private void fillWhenShown(Menu menu, String label, String said) {
		menu.addListener(SWT.Show, event -> {
			for (MenuItem old : menu.getItems()) {
				old.dispose();
			}
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(label);
			item.addListener(SWT.Selection, selected -> events.add(said));
		});
	}
}
