package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Link;

/** A text with links in it. */
public class SWTBotLink extends AbstractSWTBot<Link> {

	public SWTBotLink(Link widget) {
		super(widget);
	}

	@Override
	public SWTBotLink click() {
		super.click();
		return this;
	}
}
