package org.afterglow.ui.entries.internal.form;

import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.widgets.Control;

/**
 * How the controls of a field are called.
 *
 * @param key stable, for those that drive the window
 * @param spoken for those who hear it
 */
record Named(String key, String spoken) {

	/** Gives the names to the control that one answers in. */
	<C extends Control> C on(C control) {
		return WidgetKey.spoken(WidgetKey.key(control, key), spoken);
	}

	/** Of something in the field, such as a button that clears it. */
	Named of(String part, String said) {
		return new Named(key + "." + part, spoken + ", " + said);
	}
}
