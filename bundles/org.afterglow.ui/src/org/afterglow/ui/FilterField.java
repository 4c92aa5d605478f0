package org.afterglow.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * The field above a list that narrows it, the same in every view.
 *
 * @since 1.0
 */
public final class FilterField {

	private static final int INSET = 8;

	private FilterField() {
	}

	/**
	 * Makes the field at the top of a view whose layout is a grid of one column.
	 *
	 * @param key stable key of the field
	 * @param hint shown while it is empty
	 * @param spoken its name for those who hear it
	 */
	public static Text in(Composite view, String key, String hint, String spoken) {
		Composite strip = new Composite(view, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = 0;
		strip.setLayout(layout);
		strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Text text = WidgetKey.key(new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), key);
		WidgetKey.spoken(text, spoken);
		text.setMessage(hint);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return text;
	}
}
