package org.afterglow.web;

import java.net.URI;
import java.util.Objects;

/** How it stands with the local web. */
public sealed interface WebState {

	/** Nothing is asked for: no port is open. */
	record Off() implements WebState {
	}

	/**
	 * It listens.
	 *
	 * @param address without a path, such as {@code http://127.0.0.1:49152}
	 * @param moved whether somebody else has the port it listened on last: what was opened there, or was told of that address, does not find it any more
	 */
	record Listening(URI address, boolean moved) implements WebState {
		public Listening {
			Objects.requireNonNull(address);
		}
	}

	/** It should listen and cannot. */
	record Failed(Reason reason) implements WebState {
		public Failed {
			Objects.requireNonNull(reason);
		}
	}

	/** Why it cannot listen. */
	enum Reason {
		/** The system gives it no port. */
		NO_PORT,
		/** Something else; the log says what. */
		BROKEN
	}
}
