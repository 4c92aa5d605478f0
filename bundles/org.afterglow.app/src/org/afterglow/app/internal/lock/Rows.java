package org.afterglow.app.internal.lock;

import java.util.Arrays;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page of the door with fields below each other: a name, a field, and what stands beside it. */
final class Rows {

	private final Composite page;

	Rows(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = LockScreen.INSET;
		layout.marginHeight = 24;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
	}

	Composite page() {
		return page;
	}

	/** A field with nothing beside it. */
	Text plain(String label, int style, String key) {
		Text field = field(label, style, key);
		new Label(page, SWT.NONE);
		return field;
	}

	/** The next control stands beside it. */
	Text field(String label, int style, String key) {
		Label name = new Label(page, SWT.RIGHT);
		name.setText(label);
		name.setForeground(Theme.colour(Tone.PAGE_INK));
		name.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		return WidgetKey.spoken(PageParts.field(page, style, key), label.replace("&", ""));
	}

	/** A new passphrase and the same again, with an eye for both. */
	Text[] twice(String first, String key) {
		Text passphrase = field(first, SWT.PASSWORD, key + ".passphrase");
		Label beside = new Label(page, SWT.NONE);
		Text again = field(LockMessages.again, SWT.PASSWORD, key + ".again");
		Eye.beside(page, key + ".eye", passphrase, again).moveAbove(beside);
		beside.moveBelow(again);
		hint(LockMessages.rule, key + ".rule");
		return new Text[] { passphrase, again };
	}

	/** What helps to fill in the field above. */
	void hint(String text, String key) {
		under(PageParts.small(page, text, key));
	}

	/** Room for buttons below the fields. */
	Composite buttons(int count) {
		new Label(page, SWT.NONE);
		Composite buttons = PageParts.column(page, count);
		((GridData) buttons.getLayoutData()).horizontalSpan = 2;
		return buttons;
	}

	/** What is said when something is missing or went wrong. */
	Label sentence(String key) {
		Label sentence = under(WidgetKey.key(new Label(page, SWT.WRAP), key));
		sentence.setForeground(Theme.colour(Tone.BRICK));
		return sentence;
	}

	/** Puts the label into the column of the fields. */
	private Label under(Label label) {
		Label empty = new Label(page, SWT.NONE);
		empty.moveAbove(label);
		GridData data = new GridData(SWT.FILL, SWT.TOP, false, false, 2, 1);
		data.widthHint = PageParts.FIELD + 108;
		label.setLayoutData(data);
		return label;
	}

	/** Overwrites what was typed. */
	static void forget(char[]... typed) {
		for (char[] each : typed) {
			Arrays.fill(each, '\0');
		}
	}
}
