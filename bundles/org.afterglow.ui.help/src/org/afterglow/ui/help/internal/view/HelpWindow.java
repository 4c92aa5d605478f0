package org.afterglow.ui.help.internal.view;

import java.util.Optional;

import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.help.internal.guide.Target;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** The guide beside a dialog, which keeps everything else from being used. It goes with the dialog, and with Escape. */
final class HelpWindow {

	private static final String PANE = "org.afterglow.help.pane";

	private HelpWindow() {
	}

	/** Shows a place of the guide; a dialog has one window of it. */
	static void open(Shell dialog, Target target) {
		for (Shell shell : dialog.getShells()) {
			if (shell.getData(PANE) instanceof HelpPane pane) {
				pane.go(target);
				shell.setActive();
				return;
			}
		}
		Shell shell = WidgetKey.key(new Shell(dialog, SWT.SHELL_TRIM | SWT.MODELESS), "help.window");
		shell.setText(Messages.window);
		shell.setLayout(new FillLayout());
		HelpPane pane = new HelpPane(shell, Optional.empty());
		shell.setData(PANE, pane);
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				shell.close();
			}
		});
		place(shell, dialog);
		pane.go(target);
		shell.open();
		pane.focus();
	}

	/** Right of the dialog if there is room, else left, else over it. */
	private static void place(Shell shell, Shell dialog) {
		Rectangle screen = dialog.getMonitor().getClientArea();
		Rectangle beside = dialog.getBounds();
		int letter = dialog.getFont().getFontData()[0].getHeight() * dialog.getDisplay().getDPI().y / 72;
		Point size = new Point(Math.min(screen.width, letter * 34), Math.min(screen.height, letter * 46));
		int right = beside.x + beside.width;
		int x = right + size.x <= screen.x + screen.width ? right : Math.max(screen.x, beside.x - size.x);
		int y = Math.clamp(beside.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y));
		shell.setBounds(x, y, size.x, size.y);
	}
}
