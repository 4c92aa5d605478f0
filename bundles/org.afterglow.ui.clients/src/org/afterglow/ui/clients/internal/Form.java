package org.afterglow.ui.clients.internal;

import org.afterglow.ui.DayFields;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

/** Labels at the left, right-aligned; fields at the right; below them what is missing. */
final class Form {

	private static final int FIELD = 280;

	private final Composite area;
	private Label missing;

	Form(Composite area) {
		this.area = area;
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 18;
		layout.marginHeight = 16;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 12;
		area.setLayout(layout);
	}

	/** Puts a label before the control that is made next, so that its mnemonic leads there. */
	Composite labelled(String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		return area;
	}

	/** Gives the control its place in the column of fields, its key and its spoken name. */
	<C extends Control> C field(String label, C control, String key) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = FIELD;
		control.setLayoutData(data);
		return WidgetKey.spoken(WidgetKey.key(control, key), label.replace("&", ""));
	}

	/** Gives a day the name it is spoken by; the button that some platforms put into it opens a calendar. */
	static DateTime spoken(DateTime day, String name) {
		for (Control button : day.getChildren()) {
			WidgetKey.spoken(button, Messages.openCalendar);
		}
		return WidgetKey.spoken(DayFields.leftByTab(day), name);
	}

	/** Room for the one sentence that says what is missing. */
	void sentence(String key) {
		missing = WidgetKey.key(new Label(area, SWT.WRAP), key);
		missing.setForeground(Theme.colour(Tone.STRAW));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = FIELD;
		// Two lines stay free, so that the dialog does not jump while one chooses.
		wide.heightHint = missing.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2;
		missing.setLayoutData(wide);
	}

	/** @param text empty when nothing is missing */
	void say(String text) {
		if (!missing.getText().equals(text)) {
			missing.setText(text);
		}
	}
}
