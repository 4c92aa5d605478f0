package org.afterglow.cli.internal;

import java.util.Objects;

/** Ends a command with a sentence for its user. The sentence is on its way to the screen and no message of the exception. */
final class Stop extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final ExitCode exit;
	private final String sentence;

	Stop(ExitCode exit, String sentence) {
		super(exit.name(), null, false, false);
		this.exit = exit;
		this.sentence = Objects.requireNonNull(sentence);
	}

	ExitCode exit() {
		return exit;
	}

	String sentence() {
		return sentence;
	}
}
