package org.afterglow.app.ui.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Hears what the program writes into its log: an exception in the event loop ends there and nowhere else. */
final class LogWatch implements AutoCloseable {

	private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
	private final ILogListener listener = (status, plugin) -> heard(status);

	LogWatch() {
		Platform.addLogListener(listener);
	}

	/** What went wrong so far, with where it did. */
	List<String> errors() {
		return List.copyOf(errors);
	}

	/** Leaves out the errors that have this in their message. */
	void forgive(String part) {
		errors.removeIf(error -> error.lines().findFirst().orElse("").contains(part));
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}

	private void heard(IStatus status) {
		if (status.getSeverity() == IStatus.ERROR && !isOfTheBot(status.getException())) {
			StringWriter trace = new StringWriter();
			trace.append(status.getMessage()).append('\n');
			if (status.getException() != null) {
				status.getException().printStackTrace(new PrintWriter(trace));
			}
			errors.add(trace.toString());
		}
	}

	/** A bot that looks at a widget while it goes stumbles in the event loop, too; the program has no part in that. */
	private static boolean isOfTheBot(Throwable failure) {
		if (failure == null) {
			return false;
		}
		return Arrays.stream(failure.getStackTrace()).map(StackTraceElement::getClassName)
				.filter(name -> name.startsWith("org.afterglow.") || name.startsWith("org.eclipse.swtbot.")).findFirst()
				.filter(name -> name.startsWith("org.eclipse.swtbot.")).isPresent();
	}
}
