package org.afterglow.ui.pictures.internal.screen;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;

/** Exports the picture that has the focus. */
public final class ExportHandler extends AbstractHandler {

	private static final String FILE = "org.afterglow.ui.pictures.export.file";

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<Path> file = Optional.ofNullable(event.getParameter(FILE)).map(Path::of);
		Stage.of(Display.getCurrent().getFocusControl()).ifPresent(stage -> stage.export(file));
		return null;
	}
}
