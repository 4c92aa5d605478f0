package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.afterglow.ui.Appearance;
import org.afterglow.ui.Look;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.Preferences.ThemeChoice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The system turns dark, or asks for high contrast, while the window is open. */
@EnabledOnOs(OS.LINUX)
class SystemLookTest extends Journey {

	private static final String TOLD = "A ferry came without a light, and I was the water under it.";
	private static final String FUNCTIONS = "org.eclipse.swt.internal.gtk.";

	private final String usual = UIThreadRunnable.syncExec(() -> (String) call("OS", "getThemeName", new Class<?>[0]));

	@AfterEach
	void asItWas() {
		theme(usual);
		UIThreadRunnable.syncExec(() -> Preferences.ofUser().theme(ThemeChoice.SYSTEM));
		awaitLook(Look.LIGHT);
	}

	@Test
	void theWindowFollowsUnlessALookWasChosen() {
		UIThreadRunnable.syncExec(() -> Preferences.ofUser().theme(ThemeChoice.SYSTEM));
		window.newClient("Heron");
		theme("Adwaita-dark");
		awaitLook(Look.DARK);
		theme(usual);
		awaitLook(Look.LIGHT);
		UIThreadRunnable.syncExec(() -> Preferences.ofUser().theme(ThemeChoice.DARK));
		awaitLook(Look.DARK);
		theme("Adwaita-dark");
		theme(usual);
		Frame.settled();
		assertEquals(Look.DARK, look());
	}

	@Test
	void highContrastIsTheSystemsAndGoesWithIt() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("without a light", "Darkness", 1);
		window.search("water");
		window.awaitResults(3);
		theme("HighContrast");
		awaitLook(Look.HIGH_CONTRAST);
		assertEquals(systemGround(), ground(), "the system's own ground");
		Frame.settled();
		Screenshots.take("system-high-contrast");
		theme("HighContrastInverse");
		Until.holds(bot, () -> ground().equals(systemGround()), () -> "ground " + ground() + ", the system has " + systemGround());
		Frame.settled();
		Screenshots.take("system-high-contrast-inverse");
		theme(usual);
		awaitLook(Look.LIGHT);
		Frame.settled();
		Screenshots.take("system-usual-again");
		theme("HighContrastInverse");
		awaitLook(Look.HIGH_CONTRAST);
		Until.holds(bot, () -> ground().equals(systemGround()), () -> "ground " + ground() + ", the system has " + systemGround());
		Frame.settled();
		Screenshots.take("system-high-contrast-inverse-at-once");
	}

	private static String systemGround() {
		return UIThreadRunnable.syncExec(() -> Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB().toString());
	}

	private static String ground() {
		return UIThreadRunnable.syncExec(() -> Controls.visible("narrative.text").orElseThrow().getBackground().getRGB().toString());
	}

	private static Look look() {
		return UIThreadRunnable.syncExec(() -> Appearance.current().look());
	}

	private void awaitLook(Look wanted) {
		Until.holds(bot, () -> look() == wanted, () -> "look: " + look());
	}

	/** As the settings of the desktop do it. */
	private static void theme(String name) {
		UIThreadRunnable.syncExec(() -> {
			Object settings = call("GTK", "gtk_settings_get_default", new Class<?>[0]);
			call("OS", "g_object_set", new Class<?>[] { long.class, byte[].class, byte[].class, long.class }, settings, text("gtk-theme-name"),
					text(name), 0L);
		});
	}

	private static byte[] text(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}

	private static Object call(String type, String function, Class<?>[] kinds, Object... arguments) {
		try {
			Method method = Class.forName(FUNCTIONS + type, true, Display.class.getClassLoader()).getMethod(function, kinds);
			return method.invoke(null, arguments);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("GTK is reached in another way in this SWT", e);
		}
	}
}
