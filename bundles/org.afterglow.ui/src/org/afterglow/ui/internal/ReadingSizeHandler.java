package org.afterglow.ui.internal;

import org.afterglow.ui.Appearance;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Makes the reading text larger or smaller for the time being, or as it was set. */
public final class ReadingSizeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		switch (event.getCommand().getId()) {
			case "org.afterglow.ui.reading.larger" -> Appearance.current().readingBy(1);
			case "org.afterglow.ui.reading.smaller" -> Appearance.current().readingBy(-1);
			default -> Appearance.current().readingAsSet();
		}
		return null;
	}
}
