package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** A text with links in it. */
public class SWTBotLink extends AbstractSWTBot<Link> {

	public SWTBotLink(Link widget) {
		super(widget);
	}

	@Override
	public SWTBotLink click() {
		String text = getText();
		int start = text.indexOf('>') + 1;
		return click(text.substring(start, Math.max(start, text.indexOf("</", start))));
	}

	/** Follows the link that shows this text. */
	public SWTBotLink click(String hyperlinkText) {
		waitForEnabled();
		Event event = event(SWT.Selection);
		event.text = hyperlinkText;
		later(SWT.Selection, event);
		return this;
	}
}
