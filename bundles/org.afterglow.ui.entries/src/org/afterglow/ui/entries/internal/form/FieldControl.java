package org.afterglow.ui.entries.internal.form;

import java.util.Optional;

import org.afterglow.model.Value;
import org.eclipse.swt.widgets.Control;

/** What shows the answer to one field, and takes another. */
interface FieldControl {

	/** All of it. */
	Control control();

	/** Shows this answer; the cursor stays where it is if it is shown already. One of another kind is shown as none. */
	void show(Optional<Value> value);

	/** Puts the focus where one answers. */
	default void setFocus() {
		control().setFocus();
	}
}
