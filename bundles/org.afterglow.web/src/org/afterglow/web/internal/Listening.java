package org.afterglow.web.internal;

import java.io.IOException;

import org.afterglow.web.internal.front.Front;

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
		 * @throws IOException if the system gives none
		 */
		Listening open(Front front, int port) throws IOException;
	}
}
