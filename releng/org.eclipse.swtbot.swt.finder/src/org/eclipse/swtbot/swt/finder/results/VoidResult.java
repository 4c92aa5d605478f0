package org.eclipse.swtbot.swt.finder.results;

/** Something that is done in the UI thread and gives nothing back. */
@FunctionalInterface
public interface VoidResult {

	void run();
}
