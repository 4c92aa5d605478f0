package org.afterglow.cli.internal;

import java.io.Console;
import java.util.Optional;

/** Asks on the terminal that the program was started from. */
final class ConsolePrompt implements PassphrasePrompt {

	@Override
	public Optional<char[]> ask(String question) {
		Console console = System.console();
		if (console == null || !isTerminal(console)) {
			return Optional.empty();
		}
		return Optional.ofNullable(console.readPassword("%s ", question));
	}

	/** From Java 22 on there is a console even when nobody sits at it; only then it can be asked. */
	private static boolean isTerminal(Console console) {
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return true;
		}
	}
}
