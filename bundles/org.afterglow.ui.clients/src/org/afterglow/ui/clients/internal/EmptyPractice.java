package org.afterglow.ui.clients.internal;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A practice without clients: what to do first. */
final class EmptyPractice {

	private static final int INSET = 14;
	private static final int ABOVE = 36;

	private final Composite page;
	private final Button first;

	EmptyPractice(Composite parent, Runnable newClient) {
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = ABOVE;
		layout.verticalSpacing = 12;
		page.setLayout(layout);
		sentence(Messages.noClients);
		first = WidgetKey.key(new Button(page, SWT.PUSH), "clients.first");
		first.setText(Messages.newClientButton);
		first.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
		first.addListener(SWT.Selection, event -> newClient.run());
		sentence(Messages.noClientsHint);
	}

	Composite control() {
		return page;
	}

	void focus() {
		first.setFocus();
	}

	private void sentence(String text) {
		Label label = new Label(page, SWT.WRAP | SWT.CENTER);
		label.setText(text);
		label.setForeground(Theme.colour(Tone.INK2));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		// The view may be narrow: the sentence wraps in the room there is, whatever it would like.
		wide.widthHint = 100;
		label.setLayoutData(wide);
	}
}
