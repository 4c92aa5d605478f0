package org.afterglow.ui.internal;

import java.util.Map;

import org.afterglow.ui.PracticeUndo;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Undo and redo over the one history, with the name of the step in the menu. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

	private final String command;
	private final IOperationHistoryListener listener = event -> refresh();

	HistoryHandler(String command) {
		this.command = command;
		PracticeUndo.history().addOperationHistoryListener(listener);
	}

	/** The step that would be taken; null if there is none, as the history has it. */
	abstract IUndoableOperation step();

	abstract void run(Shell shell);

	abstract String named();

	abstract String nothing();

	@Override
	public boolean isEnabled() {
		return step() != null;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		run(HandlerUtil.getActiveShell(event));
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		IUndoableOperation step = step();
		String text = step == null ? nothing() : NLS.bind(named(), step.getLabel());
		element.setText(text);
		element.setTooltip(text.replace("&", ""));
	}

	@Override
	public void dispose() {
		PracticeUndo.history().removeOperationHistoryListener(listener);
		super.dispose();
	}

	private void refresh() {
		if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				fireHandlerChanged(new org.eclipse.core.commands.HandlerEvent(this, true, false));
				workbench.getService(ICommandService.class).refreshElements(command, null);
			});
		}
	}
}
