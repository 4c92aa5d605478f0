package org.afterglow.ui.codebook.internal;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands in the view before there is a code: a sentence, and two ways to begin. */
final class EmptyCodebook {

	private static final int INSET = 14;

	private final Composite area;
	private final Label sentence;
	private final Button shipped;

	EmptyCodebook(Composite parent, Runnable takeShipped, Runnable makeOwn) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.verticalSpacing = 12;
		area.setLayout(layout);
		GridData above = new GridData(SWT.FILL, SWT.FILL, true, true);
		new Label(area, SWT.NONE).setLayoutData(above);
		sentence = WidgetKey.key(new Label(area, SWT.WRAP | SWT.CENTER), "codebook.empty");
		sentence.setText(Messages.empty);
		sentence.setForeground(Theme.colour(Tone.INK2));
		sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		shipped = button(Messages.emptyShipped, "codebook.shipped", takeShipped);
		button(Messages.emptyOwn, "codebook.own", makeOwn);
		// The optical centre lies above the middle.
		for (int i = 0; i < 2; i++) {
			new Label(area, SWT.NONE).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		}
	}

	Composite control() {
		return area;
	}

	void setFocus() {
		shipped.setFocus();
	}

	private Button button(String text, String key, Runnable action) {
		Button button = WidgetKey.key(new Button(area, SWT.PUSH), key);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}
}
