package org.eclipse.swtbot.swt.finder.results;

/** A {@link Result} that is a text. */
@FunctionalInterface
public interface StringResult extends Result<String> {
}
