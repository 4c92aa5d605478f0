package org.afterglow.ui.window;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Rows of a page of the preferences: a label at the right of its column, the control beside it, a hint below. UI thread only. */
public final class PageForm {

	private static final int LABELS = 150;
	private static final int WIDE = 330;
	/** Fields are as wide as so many heights of a letter, where there is room. */
	private static final int WIDE_LINES = 17;

	private final Composite room;
	private int letter;

	/** @param room has no layout yet, and gets one */
	public PageForm(Composite room) {
		this.room = room;
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 24;
		layout.marginHeight = 16;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 4;
		room.setLayout(layout);
	}

	/** Another sentence stands on the page, or it has another width: what is higher than its room can be scrolled. */
	public static void grown(Composite page) {
		if (page.getParent() instanceof ScrolledComposite scrolled) {
			scrolled.setMinHeight(page.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
		}
		page.layout();
	}

	/** The label of the next control. */
	public Label label(String text) {
		Label label = new Label(room, SWT.RIGHT);
		label.setText(text);
		GridData data = below(new GridData(SWT.END, SWT.CENTER, false, false));
		Point size = label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		data.widthHint = Math.max(LABELS, size.x);
		letter = size.y;
		label.setLayoutData(data);
		return label;
	}

	/** Choices below each other, beside their label. */
	public Composite choices(String label) {
		((GridData) label(label).getLayoutData()).verticalAlignment = SWT.BEGINNING;
		Composite choices = new Composite(room, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.VERTICAL);
		layout.spacing = 6;
		layout.marginTop = 0;
		layout.marginLeft = 0;
		choices.setLayout(layout);
		choices.setLayoutData(below(new GridData(SWT.FILL, SWT.TOP, true, false)));
		return choices;
	}

	/** One of several choices. */
	public static Button radio(Composite choices, String text, String key, boolean chosen, Runnable action) {
		Button button = WidgetKey.key(new Button(choices, SWT.RADIO), key);
		button.setText(text);
		button.setSelection(chosen);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				action.run();
			}
		});
		return button;
	}

	/** A closed list. @param spoken its name for those who hear it */
	public Combo combo(String key, String spoken) {
		Combo combo = WidgetKey.key(new Combo(room, SWT.READ_ONLY | SWT.DROP_DOWN), key);
		WidgetKey.spoken(combo, spoken.replace("&", ""));
		GridData data = below(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
		data.widthHint = Math.max(WIDE, letter * WIDE_LINES);
		combo.setLayoutData(data);
		return combo;
	}

	/** A number with its unit behind it. */
	public Spinner number(String key, String unit, String spoken, int least, int most, int now) {
		Composite row = row(2);
		Spinner spinner = WidgetKey.key(new Spinner(row, SWT.BORDER), key);
		spinner.setValues(now, least, most, 0, 1, 5);
		WidgetKey.spoken(spinner, spoken.replace("&", "") + ' ' + unit);
		new Label(row, SWT.NONE).setText(unit);
		return spinner;
	}

	/** A field of one line. @param spoken its name for those who hear it */
	public Text text(String key, String spoken) {
		Text text = WidgetKey.key(new Text(room, SWT.BORDER | SWT.SINGLE), key);
		WidgetKey.spoken(text, spoken.replace("&", ""));
		GridData data = below(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
		data.widthHint = Math.max(WIDE, letter * WIDE_LINES);
		text.setLayoutData(data);
		return text;
	}

	/** A check box in the column of the controls. */
	public Button check(String text, String key, boolean chosen) {
		new Label(room, SWT.NONE);
		Button button = WidgetKey.key(new Button(room, SWT.CHECK), key);
		button.setText(text);
		button.setSelection(chosen);
		button.setLayoutData(below(new GridData(SWT.BEGINNING, SWT.CENTER, false, false)));
		return button;
	}

	/** A sentence below a control. */
	public Label hint(String sentence) {
		new Label(room, SWT.NONE);
		Label hint = new Label(room, SWT.WRAP);
		hint.setText(sentence);
		hint.setFont(Theme.small());
		hint.setForeground(Theme.colour(Tone.INK3));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDE;
		hint.setLayoutData(data);
		return hint;
	}

	/** A room for several controls in one row. */
	public Composite row(int columns) {
		Composite row = new Composite(room, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		row.setLayout(layout);
		row.setLayoutData(below(new GridData(SWT.FILL, SWT.CENTER, true, false)));
		return row;
	}

	/** A row stands further from what is above it than its hint from the row. */
	private static GridData below(GridData data) {
		data.verticalIndent = 8;
		return data;
	}
}
