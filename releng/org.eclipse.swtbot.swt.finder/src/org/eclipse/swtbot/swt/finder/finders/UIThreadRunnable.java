package org.eclipse.swtbot.swt.finder.finders;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Takes work into the UI thread. */
public final class UIThreadRunnable {

	private UIThreadRunnable() {
	}

	/** Returns when the work is done; what it throws is thrown here. */
	public static <T> T syncExec(Result<T> work) {
		return syncExec(SWTUtils.display(), work);
	}

	public static <T> T syncExec(Display display, Result<T> work) {
		Outcome<T> outcome = new Outcome<>(work);
		display.syncExec(outcome);
		return outcome.get();
	}

	public static void syncExec(VoidResult work) {
		syncExec(SWTUtils.display(), work);
	}

	public static void syncExec(Display display, VoidResult work) {
		syncExec(display, () -> {
			work.run();
			return null;
		});
	}

	/** Returns at once; for work that may open a modal dialog. */
	public static void asyncExec(VoidResult work) {
		asyncExec(SWTUtils.display(), work);
	}

	public static void asyncExec(Display display, VoidResult work) {
		display.asyncExec(work::run);
	}

	private static final class Outcome<T> implements Runnable {

		private final Result<T> work;
		private T value;
		private RuntimeException failure;
		private Error error;

		Outcome(Result<T> work) {
			this.work = work;
		}

		@Override
		public void run() {
			try {
				value = work.run();
			} catch (RuntimeException e) {
				failure = e;
			} catch (Error e) {
				error = e;
			}
		}

		T get() {
			if (failure != null) {
				throw failure;
			}
			if (error != null) {
				throw error;
			}
			return value;
		}
	}
}
