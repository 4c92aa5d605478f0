package org.afterglow.ui.web.internal;

import org.afterglow.ui.Failures;
import org.afterglow.web.WebState;
import org.afterglow.web.WebUnavailable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;

/** Says why something of the local web could not be done. */
public final class Told {

	private Told() {
	}

	/** What happened, then what can be done. */
	public static String sentence(WebState.Reason reason) {
		return switch (reason) {
			case NO_PORT -> Messages.failedPort;
			case BROKEN -> Messages.failedBroken;
		};
	}

	/** Says it. UI thread. */
	public static void report(Control owner, Exception failure) {
		if (failure instanceof WebUnavailable unavailable) {
			MessageDialog.openInformation(owner.getShell(), Messages.webTitle, sentence(unavailable.reason()));
		} else {
			Failures.report(owner, failure);
		}
	}
}
