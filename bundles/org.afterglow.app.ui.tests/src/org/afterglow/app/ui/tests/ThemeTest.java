package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterglow.ui.Appearance;
import org.afterglow.ui.Look;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** Light and dark change in the open window, and back, without anything left behind in the other. */
class ThemeTest extends Journey {

	private static final String TOLD = "A ferry came without a light, and I was the water under it.";

	@Test
	void everythingChangesWithTheLook() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("without a light", "Darkness", 1);
		window.awaitLine("foot.left", "1 coding");
		window.search("water");
		window.awaitResults(3);
		Screenshots.both("theme-window");

		Screenshots.in(Look.HIGH_CONTRAST, "theme-window-high-contrast");
		assertEquals(UIThreadRunnable.syncExec(() -> Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB()),
				ground("narrative.text"), "the system's own colours");

		UIThreadRunnable.syncExec(() -> Appearance.current().show(Look.LIGHT));
		RGB light = ground("narrative.text");
		UIThreadRunnable.syncExec(() -> Appearance.current().show(Look.DARK));
		assertEquals(colour(Tone.PAGE), ground("narrative.text"));
		assertEquals(colour(Tone.PANEL), ground("clients.tree"));
		UIThreadRunnable.syncExec(() -> Appearance.current().show(Look.LIGHT));
		assertEquals(light, ground("narrative.text"));
		assertEquals(colour(Tone.PANEL), ground("clients.tree"));
	}

	private static RGB colour(Tone tone) {
		return UIThreadRunnable.syncExec(() -> Theme.colour(tone).getRGB());
	}

	private static RGB ground(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).orElseThrow().getBackground().getRGB());
	}
}
