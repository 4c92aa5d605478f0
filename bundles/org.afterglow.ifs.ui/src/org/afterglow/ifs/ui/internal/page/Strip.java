package org.afterglow.ifs.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A sentence on the map with one action, in nobody's way. */
final class Strip {

	private static final int INSET = 10;

	private final Composite frame;
	private final Composite control;
	private final Label icon;
	private final StyledText words;
	private final Link action;
	private Runnable act = () -> {
		// nothing is offered yet
	};

	/** What is said. @param bold words in it that are set bold @param label of the action; empty if there is none */
	record Said(String sentence, List<String> bold, String label) {
	}

	/** @param key of the control; its words and its action have this before their own */
	Strip(Composite parent, String key, Icon picture) {
		frame = WidgetKey.paper(new Composite(parent, SWT.NONE));
		frame.setBackground(Theme.colour(Tone.PAGE));
		GridLayout around = new GridLayout();
		around.marginWidth = INSET + 6;
		around.marginHeight = 0;
		frame.setLayout(around);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		control = WidgetKey.key(new Composite(frame, SWT.NONE), key);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = INSET;
		layout.marginHeight = INSET - 2;
		layout.horizontalSpacing = INSET;
		control.setLayout(layout);
		control.setBackground(Theme.colour(Tone.PANEL));
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		control.addListener(SWT.Paint, event -> {
			Point size = control.getSize();
			event.gc.setForeground(Theme.colour(Tone.EDGE));
			event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		});
		icon = new Label(control, SWT.NONE);
		icon.setImage(picture.image());
		icon.setBackground(Theme.colour(Tone.PANEL));
		icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		words = WidgetKey.key(new StyledText(control, SWT.READ_ONLY | SWT.WRAP), key + ".words");
		words.setBackground(Theme.colour(Tone.PANEL));
		words.setForeground(Theme.colour(Tone.INK));
		words.setCaret(null);
		words.addListener(SWT.Traverse, event -> event.doit = true);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 1;
		words.setLayoutData(wide);
		spoken();
		action = WidgetKey.key(new Link(control, SWT.NONE), key + ".action");
		action.setBackground(Theme.colour(Tone.PANEL));
		action.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		action.addListener(SWT.Selection, event -> act.run());
		hide();
	}

	private void spoken() {
		words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words.getText();
			}
		});
	}

	boolean isSeen() {
		return frame.getVisible();
	}

	void layOut() {
		control.layout(true, true);
	}

	void show(Optional<Said> said, Runnable what) {
		said.ifPresentOrElse(each -> show(each, what), this::hide);
	}

	private void show(Said said, Runnable what) {
		act = what;
		words.setText(said.sentence());
		List<StyleRange> ranges = new ArrayList<>();
		int from = 0;
		for (String bold : said.bold()) {
			int at = said.sentence().indexOf(bold, from);
			if (at >= 0 && !bold.isEmpty()) {
				ranges.add(new StyleRange(at, bold.length(), null, null, SWT.BOLD));
				from = at + bold.length();
			}
		}
		words.setStyleRanges(ranges.toArray(StyleRange[]::new));
		action.setText(said.label().isEmpty() ? "" : "<a>" + said.label() + "</a>");
		visible(true);
	}

	private void hide() {
		visible(false);
	}

	private void visible(boolean seen) {
		((GridData) frame.getLayoutData()).exclude = !seen;
		frame.setVisible(seen);
	}
}
