package org.afterglow.web.internal.jetty;

import java.time.Duration;

import org.afterglow.web.internal.Listening;

/** A server of other patience, for tests. */
public final class Patient {

	private Patient() {
	}

	public static Listening.Opener of(Duration idle, Duration head, Duration body) {
		return (front, port) -> JettyListening.open(front, port, new JettyListening.Patience(idle, head, body));
	}
}
