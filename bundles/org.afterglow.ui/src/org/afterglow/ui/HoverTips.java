package org.afterglow.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Cards that appear under the pointer, and give way to commands.
 *
 * @since 1.0
 */
public final class HoverTips {

	private HoverTips() {
	}

	/** Shows the tool tips of the viewer's labels. */
	public static void of(ColumnViewer viewer, IServiceLocator site) {
		hideBeforeCommands(new Tips(viewer), viewer.getControl(), site);
	}

	/**
	 * Hides the card before any command runs. A dialog that opens over a card is not the active window when the card goes
	 * after it, and hears neither Enter nor Escape.
	 */
	public static void hideBeforeCommands(ToolTip card, Control owner, IServiceLocator site) {
		ICommandService commands = site.getService(ICommandService.class);
		IExecutionListener hiding = new IExecutionListener() {
			@Override
			public void preExecute(String command, ExecutionEvent event) {
				card.hide();
			}

			@Override
			public void postExecuteSuccess(String command, Object result) {
				// Only the beginning matters.
			}

			@Override
			public void postExecuteFailure(String command, ExecutionException failure) {
				// Only the beginning matters.
			}

			@Override
			public void notHandled(String command, NotHandledException failure) {
				// Only the beginning matters.
			}
		};
		commands.addExecutionListener(hiding);
		owner.addDisposeListener(event -> commands.removeExecutionListener(hiding));
	}

	private static final class Tips extends ColumnViewerToolTipSupport {

		private Tips(ColumnViewer viewer) {
			super(viewer, NO_RECREATE, false);
		}
	}
}
