package org.afterglow.ui.codebook.internal;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several things is shown in a place, and the focus goes along when another takes its turn. */
final class Pages {

	private final Composite body;
	private final Runnable focus;
	private final StackLayout stack = new StackLayout();

	/** @param focus puts the focus into what is shown */
	Pages(Composite body, Runnable focus) {
		this.body = body;
		this.focus = focus;
		body.setLayout(stack);
	}

	boolean isShown(Control page) {
		return stack.topControl == page;
	}

	void show(Control page) {
		if (stack.topControl != page) {
			boolean hadFocus = hasFocus();
			stack.topControl = page;
			body.layout();
			if (hadFocus) {
				focus.run();
			}
		}
	}

	boolean hasFocus() {
		for (Control control = body.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == body) {
				return true;
			}
		}
		return false;
	}
}
