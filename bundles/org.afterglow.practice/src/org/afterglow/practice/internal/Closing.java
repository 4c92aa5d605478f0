package org.afterglow.practice.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be closed, the last opened first. One that fails does not keep the others open. */
public final class Closing {

	private final Deque<Runnable> steps = new ArrayDeque<>();

	/** Adds what has to be done before everything added so far. */
	public synchronized void first(Runnable step) {
		steps.push(step);
	}

	/** Does every step once; a second call finds nothing to do. The first failure is thrown, with the others attached. */
	synchronized void run() {
		RuntimeException failure = null;
		while (!steps.isEmpty()) {
			try {
				steps.pop().run();
			} catch (RuntimeException e) {
				if (failure == null) {
					failure = e;
				} else {
					failure.addSuppressed(e);
				}
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	/** Does every step because something else failed already. */
	void runAfter(Throwable cause) {
		try {
			run();
		} catch (RuntimeException e) {
			cause.addSuppressed(e);
		}
	}
}
