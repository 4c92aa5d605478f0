package org.afterglow.app.internal.sitting;

import java.util.Arrays;
import java.util.Objects;

import org.afterglow.app.internal.Messages;
import org.afterglow.practice.Practice;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Keeps what is open, sealed in the vault, and opens it again after unlocking: when the window closes, and every minute in which
 * something moved, so that a process that is killed forgets little.
 */
public final class SittingKeeper {

	private static final int EVERY_MILLIS = 60_000;

	private final Practice practice;
	private volatile byte[] seen = {};
	private byte[] kept = {};
	private boolean reopened;

	public SittingKeeper(Practice practice) {
		this.practice = Objects.requireNonNull(practice);
	}

	/** Opens what was open; then tells so, whether there was anything or not. */
	public void reopen(IWorkbenchWindow window, Runnable then) {
		Recent.ofPractice().follow(window);
		Jobs.start(window.getShell(), Messages.reopening, monitor -> Reopening.of(practice), reopening -> {
			reopening.in(window);
			reopened = true;
			then.run();
			follow(window);
		}, failure -> {
			// Nothing that was open is reason enough to trouble somebody who has just unlocked.
			Failures.log(failure);
			reopened = true;
			then.run();
			follow(window);
		});
	}

	/** Sees what is open; called before the window closes. */
	public void look(IWorkbench workbench) {
		// What was to be opened again is not forgotten because the window closed too early for it.
		if (reopened && workbench.getWorkbenchWindowCount() > 0) {
			seen = SittingFormat.write(Sittings.in(workbench.getWorkbenchWindows()[0]));
		}
	}

	/** Keeps what was seen last. Writes a small file, so not on the UI thread while there is a window. */
	public synchronized void keep() {
		if (seen.length > 0 && !Arrays.equals(seen, kept) && practice.layout().keep(seen)) {
			kept = seen;
		}
	}

	private void follow(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		if (shell == null || shell.isDisposed()) {
			return;
		}
		shell.getDisplay().timerExec(EVERY_MILLIS, () -> {
			if (!shell.isDisposed() && !window.getWorkbench().isClosing()) {
				look(window.getWorkbench());
				Jobs.start(shell, Messages.reopening, monitor -> {
					keep();
					return practice;
				}, done -> follow(window));
			}
		});
	}
}
