package org.afterglow.app.internal.lock;

import org.afterglow.ui.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** First start: no vault is known. Two buttons, one sentence, and a practice to look around in. */
final class FirstPage implements LockScreen.Page {

	private final Composite page;
	private final Button make;

	FirstPage(Composite parent, LockScreen screen) {
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = LockScreen.INSET;
		layout.marginHeight = 44;
		layout.verticalSpacing = 16;
		page.setLayout(layout);
		PageParts.label(page, LockMessages.firstStart, Tone.PAGE_INK);
		Composite buttons = PageParts.column(page, 2);
		make = PageParts.button(buttons, LockMessages.newVault, "lock.new", screen::showNew);
		PageParts.button(buttons, LockMessages.openVault, "lock.open", () -> PageParts
				.folder(screen.shell(), LockMessages.chooseOpen).ifPresent(folder -> screen.showUnlock(folder, "")));
		PageParts.link(page, LockMessages.restore, "lock.restore", screen::showRestore);
		DemoOffer.in(page, screen, 8);
		screen.shell().setDefaultButton(make);
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void focus() {
		make.setFocus();
	}
}
