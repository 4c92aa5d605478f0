package org.afterglow.app.internal.preferences;

import org.afterglow.ui.Preferences;
import org.afterglow.ui.window.PageForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

/** After how much quiet the vault is locked. */
final class LockPage implements Page {

	private final Preferences preferences;

	LockPage(Preferences preferences) {
		this.preferences = preferences;
	}

	@Override
	public String title() {
		return Messages.lock;
	}

	@Override
	public void fill(Composite room) {
		PageForm form = new PageForm(room);
		form.label(Messages.lockAfter);
		Spinner minutes = form.number("lock.minutes", Messages.minutes, Messages.lockAfter, 1, Preferences.LONGEST_LOCK_MINUTES,
				preferences.lockMinutes());
		minutes.addListener(SWT.Modify, event -> preferences.lockMinutes(minutes.getSelection()));
		form.hint(Messages.lockHint);
		form.hint(Messages.privacyHint);
	}
}
