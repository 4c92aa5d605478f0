package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.CLabel;

/** A label with an image. */
public class SWTBotCLabel extends AbstractSWTBot<CLabel> {

	public SWTBotCLabel(CLabel widget) {
		super(widget);
	}
}
