package org.afterglow.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Keys that belong to one control of a part, such as Delete in a list but not in the field above it.
 *
 * @since 1.0
 */
public final class FocusContext {

	private final IContextService contexts;
	private final String context;
	private IContextActivation activation;

	private FocusContext(IContextService contexts, String context) {
		this.contexts = contexts;
		this.context = context;
	}

	/** Activates the key context while the control has the focus. */
	public static void during(Control control, IServiceLocator site, String context) {
		FocusContext focus = new FocusContext(site.getService(IContextService.class), context);
		control.addListener(SWT.FocusIn, event -> focus.enter());
		control.addListener(SWT.FocusOut, event -> focus.leave());
		control.addListener(SWT.Dispose, event -> focus.leave());
		if (control.isFocusControl()) {
			focus.enter();
		}
	}

	private void enter() {
		if (activation == null) {
			activation = contexts.activateContext(context);
		}
	}

	private void leave() {
		if (activation != null) {
			contexts.deactivateContext(activation);
			activation = null;
		}
	}
}
