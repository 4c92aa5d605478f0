package org.eclipse.swtbot.swt.finder.results;

/** A {@link Result} that is true or false. */
@FunctionalInterface
public interface BoolResult extends Result<Boolean> {
}
