package org.afterglow.cli.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs the words after {@code afterglow cli}. */
public final class HeadlessApplication implements IApplication {

	/** The launcher puts this before each word, so that Equinox does not take one for an option of its own. */
	private static final String MARK = ":";

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		words(arguments).forEach(System.out::println);
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// nothing is left running
	}

	private static List<String> words(String[] arguments) {
		return Arrays.stream(arguments).filter(each -> each.startsWith(MARK)).map(each -> each.substring(MARK.length())).toList();
	}
}
