package org.afterglow.framework;

/**
 * What entries of a type belong to.
 *
 * @since 1.0
 */
public enum EntryScope {
	/** To the client, over all sessions: a part, a plan. It may still name the session it was begun in. */
	CLIENT,
	/** To one session of the client: what happened there, or is about it. */
	SESSION
}
