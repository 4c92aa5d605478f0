package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Pages that were open before a lock come back unread: opening one of them does not make a second one of it. */
class OpenOnceTest extends Journey {

	@Test
	void aPageThatIsNotReadYetIsNotOpenedAgain() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.newNarrative("The bridge");
		List<NarrativeSummary> told = practice.records().narratives().summaries();
		ModulesPart modules = new ModulesPart(bot);
		modules.keyToPage();
		comeBack();
		UIThreadRunnable.syncExec(() -> told.forEach(each -> Passages.open(page(), PassageTarget.whole(each.id(), each.title()))));
		modules.keyToPage();
		List<IEditorInput> opened = ui(() -> open().stream().map(OpenOnceTest::input).toList());
		assertEquals(new HashSet<>(opened).size(), opened.size(), () -> "open: " + opened);
	}

	/** As after a lock: the first is read, the others when they are looked at. */
	private void comeBack() {
		IEditorInput[] inputs = ui(() -> open().stream().map(OpenOnceTest::input).toArray(IEditorInput[]::new));
		String[] editors = ui(() -> open().stream().map(IEditorReference::getId).toArray(String[]::new));
		UIThreadRunnable.syncExec(() -> {
			page().closeAllEditors(true);
			try {
				page().openEditors(inputs, editors, null, IWorkbenchPage.MATCH_INPUT, 0);
			} catch (MultiPartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static List<IEditorReference> open() {
		return Arrays.asList(page().getEditorReferences());
	}

	private static IEditorInput input(IEditorReference open) {
		try {
			return open.getEditorInput();
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private static <T> T ui(Supplier<T> question) {
		return UIThreadRunnable.syncExec(question::get);
	}
}
