package org.afterglow.ui;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/**
 * Whether one narrative has a window for itself. Whoever gives it the window says so here, so that whoever arranges windows
 * leaves alone what is folded away until the rest is back.
 *
 * @since 1.0
 */
public final class OnlyThePage {

	private static final String TAG = "org.afterglow.ui.only.the.page";

	private OnlyThePage() {
	}

	/** @param only true while nothing but one page is seen in the window */
	public static void say(MWindow window, boolean only) {
		window.getTags().remove(TAG);
		if (only) {
			window.getTags().add(TAG);
		}
	}

	/** Whether nothing but one page is seen in the window. */
	public static boolean in(MWindow window) {
		return window.getTags().contains(TAG);
	}
}
