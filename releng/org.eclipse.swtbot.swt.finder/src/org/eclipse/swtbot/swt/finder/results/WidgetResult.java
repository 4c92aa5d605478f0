package org.eclipse.swtbot.swt.finder.results;

import org.eclipse.swt.widgets.Widget;

/** A {@link Result} that is a widget. */
@FunctionalInterface
public interface WidgetResult<T extends Widget> extends Result<T> {
}
