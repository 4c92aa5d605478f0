package org.afterglow.app.internal.audit;

import org.eclipse.osgi.util.NLS;

/** What writing the log is called. */
final class Messages extends NLS {

	public static String writing;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.audit.messages", Messages.class);
	}

	private Messages() {
	}
}
