package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;

/** Whoever cannot see or cannot aim can work with every view. */
class AccessibilityTest extends Journey {

	@Test
	void everyControlOfEveryViewCanBeNamedMetAndRead() {
		window.begin("Heron", "The ferry", "A ferry came without a light. I was the water under it.");
		window.markNew("without a light", "Darkness", 1);
		window.search("water");
		window.awaitResults(3);
		assertEquals(List.of(), Spoken.complaints());
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith("org.afterglow.")) {
				UIThreadRunnable.syncExec(() -> show(view.getId()));
				assertEquals(List.of(), Spoken.complaints(), view.getId());
			}
		}
	}

	/** Kind and numbers of a row are painted, and said. */
	@Test
	void theSelectedRowOfTheTreeIsSaidInWords() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		awaitSaid("The ferry, narrative, 6 words", "Heron", "1 Dosing", "The ferry");
		awaitSaid("1 Dosing", "Heron", "1 Dosing");
		awaitSaid("Heron, client, 1 session", "Heron");
	}

	private void awaitSaid(String words, String... row) {
		window.node(window.practice(), row).select();
		Until.holds(bot, () -> said().startsWith(words), AccessibilityTest::said);
	}

	private static String said() {
		return UIThreadRunnable.syncExec(() -> Heard.description(Controls.visible("clients.tree").orElseThrow().getAccessible()));
	}

	@Test
	void controlsWithoutNameOrRoomAreNoticed() {
		List<String> complaints = UIThreadRunnable.syncExec(() -> {
			Shell shell = new Shell(Display.getCurrent());
			try {
				new Text(shell, SWT.BORDER).setBounds(0, 0, 100, 30);
				Button cut = new Button(shell, SWT.PUSH);
				cut.setText("More words than there is room for");
				cut.setBounds(0, 40, 40, 30);
				ToolItem small = new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH);
				small.getParent().setBounds(0, 80, 100, 10);
				shell.open();
				return Spoken.complaints(shell);
			} finally {
				shell.dispose();
			}
		});
		assertEquals(List.of("has no name", "is cut", "item without a name"),
				Stream.of("has no name", "is cut", "item without a name")
						.filter(what -> complaints.stream().anyMatch(each -> each.contains(what))).toList(), complaints::toString);
	}

	private static void show(String view) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		try {
			page.showView(view);
		} catch (PartInitException e) {
			throw new IllegalStateException(view, e);
		}
	}
}
