package org.eclipse.swtbot.swt.finder.results;

/** Something that is worked out in the UI thread. */
@FunctionalInterface
public interface Result<T> {

	T run();
}
