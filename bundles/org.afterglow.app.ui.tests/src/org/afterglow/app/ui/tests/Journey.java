package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.practice.Practice;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * A way through the real workbench over a real vault, driven from outside the UI thread. Every journey begins in an empty
 * practice and a bare window, and ends with nothing in the log and no call to the store on the UI thread.
 */
abstract class Journey {

	private static final String NARRATIVE = "org.afterglow.app.narrative";
	private static final String EXPLORE = "org.afterglow.app.explore";

	final SWTBot bot = new SWTBot();
	final PracticeWindow window = new PracticeWindow(bot);
	final Practice practice = practice();
	private LogWatch log;

	@BeforeEach
	final void begin() throws Exception {
		assertNull(Display.getCurrent(), "a journey must not run on the UI thread");
		Door.passed();
		tidy();
		UiThreadGuard.takeRefused();
		log = new LogWatch();
		window.shell().activate();
	}

	@AfterEach
	final void end() {
		try (LogWatch ended = log) {
			closeDialogs();
			settle();
			tidy();
			settle();
			assertEquals(List.of(), UiThreadGuard.takeRefused(), "calls on the UI thread");
			assertEquals(List.of(), ended.errors(), "errors in the log");
		}
	}

	/** What a person would find in the vault now. */
	final Found found() {
		return new Found(bot, practice);
	}

	/** What was said to the person is in the log too; this journey wanted it. */
	final void expectError(String part) {
		log.forgive(part);
	}

	/** Back to the empty practice and the bare window that every journey begins in. */
	final void tidy() {
		UIThreadRunnable.syncExec(() -> {
			IWorkbench workbench = PlatformUI.getWorkbench();
			IWorkbenchWindow open = workbench.getWorkbenchWindows()[0];
			open.getActivePage().closeAllEditors(false);
			open.getActivePage().setPerspective(workbench.getPerspectiveRegistry().findPerspectiveWithId(NARRATIVE));
			open.getActivePage().resetPerspective();
			// A view that also stands there would live on, with what was typed into it.
			IPerspectiveDescriptor explore = workbench.getPerspectiveRegistry().findPerspectiveWithId(EXPLORE);
			open.getActivePage().closePerspective(explore, false, false);
			window.clearFind();
			workbench.getOperationSupport().getOperationHistory()
					.dispose(workbench.getOperationSupport().getUndoContext(), true, true, true);
		});
		practice.records().together(() -> {
			practice.records().clients().all().stream().map(Client::id).forEach(practice.records().clients()::delete);
			practice.records().codes().all().stream().map(Code::id).forEach(practice.records().codes()::delete);
			return null;
		});
		window.awaitEmpty();
	}

	/** A failed journey may leave a dialog open, and the next one would find it in its way. */
	private void closeDialogs() {
		UIThreadRunnable.syncExec(() -> {
			for (Shell shell : Display.getCurrent().getShells()) {
				if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
					shell.close();
				}
			}
		});
	}

	/** Until the UI thread has done what was queued so far, and what that queued. */
	private static void settle() {
		for (int i = 0; i < 3; i++) {
			UIThreadRunnable.syncExec(() -> {
				// only its turn is waited for
			});
		}
	}

	private static Practice practice() {
		BundleContext context = FrameworkUtil.getBundle(Journey.class).getBundleContext();
		return context.getService(context.getServiceReference(Practice.class));
	}
}
