package org.eclipse.swtbot.swt.finder.results;

/** A {@link Result} that is an integer. */
@FunctionalInterface
public interface IntResult extends Result<Integer> {
}
