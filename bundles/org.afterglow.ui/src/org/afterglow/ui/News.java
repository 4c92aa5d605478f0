package org.afterglow.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One line of news at the foot of the window: "Added Ferry to the passage." UI thread only. */
public final class News {

	// The status line belongs to the window and parts reach it through nothing else the platform offers.
	private static final List<Consumer<String>> LINES = new ArrayList<>();

	private News() {
	}

	/** Says it in every window for a few seconds, and to screen readers. */
	public static void say(String sentence) {
		List.copyOf(LINES).forEach(line -> line.accept(sentence));
	}

	/** A status line that shows news; it takes itself out by closing what is returned. */
	public static AutoCloseable showIn(Consumer<String> line) {
		LINES.add(line);
		return () -> LINES.remove(line);
	}
}
