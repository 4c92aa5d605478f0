package org.afterglow.ui.help.internal.view;

import org.afterglow.ui.Jobs;
import org.afterglow.ui.help.internal.guide.Target;
import org.eclipse.swt.widgets.Shell;

/** The guide beside a window that is no dialog of the workbench. UI thread only. */
public final class DoorHelp {

	private DoorHelp() {
	}

	/** @param page what the window shows */
	public static void open(Shell shell, Class<?> page) {
		Jobs.start(shell, Messages.reading, monitor -> Topics.ofProgram(),
				topics -> HelpWindow.open(shell, topics.of(page.getName()).orElse(Target.contents())));
	}
}
