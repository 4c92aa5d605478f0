package org.afterglow.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/**
 * Names for widgets: a class for the style sheet, a stable key for those that drive the window, a spoken name for those who hear it.
 *
 * @since 1.0
 */
public final class WidgetKey {

	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
	private static final String KEY = "org.eclipse.swtbot.widget.key";

	private WidgetKey() {
	}

	/** Gives the widget its key and returns it. */
	public static <W extends Widget> W key(W widget, String key) {
		widget.setData(KEY, key);
		return widget;
	}

	/** Gives a control of a view the ground of the page: it shows what a client said. */
	public static <C extends Control> C paper(C control) {
		control.setData(CSS_CLASS, "Page");
		return control;
	}

	/** Gives a list in a dialog the ground of the dialog: it is there to be read, not to be filled in. */
	public static <C extends Control> C quiet(C control) {
		control.setData(CSS_CLASS, "Quiet");
		return control;
	}

	/** Gives a control without visible text its spoken name and returns it. */
	public static <C extends Control> C spoken(C control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
					event.result = name;
				}
			}
		});
		return control;
	}
}
