package org.afterglow.app.internal.modules;

import java.util.Locale;

import org.afterglow.app.internal.Locking;
import org.afterglow.install.InstallRefused;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** What came of installing or removing, on the page: why it was refused, or that the rest needs a restart, and a way to that. */
final class Outcome {

	private final Composite page;
	private final Notice notice;
	private final Text technical;
	private boolean refused;

	Outcome(Composite page) {
		this.page = page;
		notice = new Notice(page, "modules.outcome", "modules.outcome.action", this::act);
		technical = WidgetKey.key(new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "modules.outcome.technical");
		WidgetKey.spoken(technical, Messages.technicalSpoken);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		data.heightHint = 6 * technical.getLineHeight();
		technical.setLayoutData(data);
		show();
	}

	/** What waits for a restart, else nothing. */
	void show() {
		refused = false;
		unfold(false);
		Pending.ofProgram().sentence().ifPresentOrElse(sentence -> notice.say(Notice.Level.DONE, sentence, Messages.restart), notice::clear);
		page.layout(true, true);
	}

	void refused(InstallRefused why) {
		refused = true;
		unfold(false);
		technical.setText(why.technical());
		notice.say(Notice.Level.COULD_NOT, why.sentence(Locale.getDefault()), Messages.moreDetails);
		notice.offer(!why.technical().isBlank());
		page.layout(true, true);
		notice.button().setFocus();
	}

	/** To the way on, where there is one. */
	void focus() {
		notice.button().setFocus();
	}

	private void act() {
		if (refused) {
			unfold(!technical.isVisible());
			notice.button().setText(technical.isVisible() ? Messages.lessDetails : Messages.moreDetails);
			page.layout(true, true);
		} else {
			new Locking(PlatformUI.getWorkbench()).lock();
		}
	}

	private void unfold(boolean wide) {
		((GridData) technical.getLayoutData()).exclude = !wide;
		technical.setVisible(wide);
	}
}
