package org.afterglow.ui.web.internal.journal;

import java.net.URI;
import java.util.function.Consumer;

import org.afterglow.ui.Jobs;
import org.afterglow.ui.web.internal.Messages;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;

/**
 * The browser of this computer. It belongs to others: it may not be there, may refuse to start, may hand the page to a window that is
 * open already, and tells nothing of that. What can be known is whether the page was entered.
 */
final class MachineBrowser {

	/** Longer than most browsers need; one that comes later is not too late. */
	private static final int PATIENCE_MILLIS = 6_000;

	private MachineBrowser() {
	}

	/**
	 * Asks it to show an address. UI thread, which does not wait: asking reads files of the system and starts a program.
	 *
	 * @param missing gets a sentence with a place for the address, if there is no browser, and again after a while, when one should be
	 *            there; on the UI thread, while the owner is there
	 */
	static void show(Control owner, URI address, Consumer<String> missing) {
		Jobs.start(owner, Messages.journalWorking, monitor -> Program.launch(address.toString()), started -> {
			if (started) {
				owner.getDisplay().timerExec(PATIENCE_MILLIS, () -> {
					if (!owner.isDisposed()) {
						missing.accept(Messages.browserSilent);
					}
				});
			} else {
				missing.accept(Messages.browserNone);
			}
		});
	}

	/** What somebody would type to get there: without the code, which the page asks for. */
	static String typed(URI address) {
		String all = address.toString();
		int fragment = all.indexOf('#');
		return fragment < 0 ? all : all.substring(0, fragment);
	}
}
