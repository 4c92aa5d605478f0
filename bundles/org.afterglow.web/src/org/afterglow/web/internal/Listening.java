package org.afterglow.web.internal;

/** A port that is open. */
public interface Listening extends AutoCloseable {

	int port();

	/** Takes no connections any more; those that are open stay. */
	void shut();

	/** Lets the port and every connection go. */
	@Override
	void close();

	/** Opens a port. */
	@FunctionalInterface
	interface Opener {
		/**
		 * @param port tried first; 0 for any
		 * @throws java.io.IOException if the system gives none
		 */
		Listening open(org.afterglow.web.internal.front.Front front, int port) throws java.io.IOException;
	}
}
