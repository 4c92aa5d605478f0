package org.afterglow.web.internal.http;

/** Who may use a route. */
public enum Access {
	/** Who has the token of an integration, with the scope of the route. */
	TOKEN,
	/** Who has the key of a journal page that is open. */
	JOURNAL,
	/** Anybody on this machine who asks as a page of ours does: shows nothing of the practice. */
	OPEN
}
