package org.afterglow.ui.internal;

import org.afterglow.ui.Appearance;
import org.eclipse.e4.ui.css.core.dom.properties.ICSSPropertyHandler;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.helpers.SWTElementHelpers;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.w3c.dom.css.CSSValue;

/**
 * The ink of a control by the style sheet, unless it was given one by hand. The style sheet comes after whoever made the control,
 * comes again whenever a part is activated, and knows only the kind of the control: a date that is to have the colour of dates
 * would lose it with the platform's own property.
 */
public final class QuietInk implements ICSSPropertyHandler {

	private static final String INK = "afterglow-ink";
	private static final String APPLIED = "org.afterglow.ui.applied.ink";

	@Override
	public boolean applyCSSProperty(Object element, String property, CSSValue value, String pseudo, CSSEngine engine) {
		if (!INK.equals(property) || !(SWTElementHelpers.getControl(element) instanceof Control control)) {
			return false;
		}
		Appearance look = Appearance.current();
		Color now = control.getForeground();
		// What the style sheet gave it may take, and what the system gave.
		if (now.equals(control.getData(APPLIED)) || !look.knows(now)) {
			Color wanted = look.colour(value.getCssText());
			control.setForeground(wanted);
			control.setData(APPLIED, wanted);
		}
		return true;
	}
}
