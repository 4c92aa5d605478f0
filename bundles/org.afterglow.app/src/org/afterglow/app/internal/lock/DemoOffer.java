package org.afterglow.app.internal.lock;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** For who wants to look first: a link that makes an invented practice and opens it, and a line that says what it is. */
final class DemoOffer {

	private final LockScreen screen;
	private final Link link;
	private final Label sentence;

	private DemoOffer(Composite parent, LockScreen screen) {
		this.screen = screen;
		Composite column = PageParts.column(parent, 1);
		link = PageParts.link(column, LockMessages.demo, "lock.demo", this::start);
		sentence = PageParts.small(column, LockMessages.demoSentence, "lock.demo.sentence");
	}

	/** @param above room in pixels above it */
	static void in(Composite parent, LockScreen screen, int above) {
		DemoOffer offer = new DemoOffer(parent, screen);
		((GridData) offer.link.getParent().getLayoutData()).verticalIndent = above;
	}

	private void start() {
		link.setEnabled(false);
		sentence.setText(LockMessages.demoMaking);
		screen.makeDemo(failure -> {
			link.setEnabled(true);
			sentence.setForeground(Theme.colour(Tone.BRICK));
			sentence.setText(VaultSentences.of(failure));
			sentence.requestLayout();
			link.setFocus();
		});
	}
}
