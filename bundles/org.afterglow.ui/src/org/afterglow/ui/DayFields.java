package org.afterglow.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DateTime;

/**
 * Fields for a day or a time.
 *
 * @since 1.0
 */
public final class DayFields {

	private DayFields() {
	}

	/**
	 * Lets Tab lead out of the field. On GTK, SWT's field takes every key and goes round between day, month and year with Tab as
	 * with the arrows, so that nobody with keys alone came out of it. All that it tells about a key is that there was one.
	 */
	public static DateTime leftByTab(DateTime field) {
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_NONE && GtkLook.isTab()) {
				// Once the field is done with the key.
				field.getDisplay().asyncExec(() -> {
					if (!field.isDisposed() && field.isFocusControl()) {
						field.traverse(SWT.TRAVERSE_TAB_NEXT);
					}
				});
			}
		});
		return field;
	}
}
