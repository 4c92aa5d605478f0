package org.afterglow.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Gives what GTK paints by itself (menus, buttons, arrows of trees, focus) the colours of the look, again whenever it changes.
 * SWT reads a style sheet once and never again; so ours goes to GTK through the functions by which SWT hands over its own.
 */
final class GtkLook {

	/** SWT hands what is set under this key to GTK, for one widget. */
	private static final String WIDGET_SHEET = "org.eclipse.swt.internal.gtk.css";
	private static final String FUNCTIONS = "org.eclipse.swt.internal.gtk.";
	private static final String FUNCTIONS_3 = "org.eclipse.swt.internal.gtk3.";
	/** That of an application: what SWT gives to a single widget stands nearer and wins. */
	private static final int PRIORITY = 600;
	private static final String COLOURS = "/css/gtk.css";
	/** Worn in every look, over whatever the system paints. */
	private static final String SIZES = "/css/gtk-sizes.css";
	/** As GTK numbers keys. */
	private static final int TAB = 0xff09;
	private static final Pattern TOKEN = Pattern.compile("\\{\\{(\\w+)\\}\\}");

	private static long provider;

	private GtkLook() {
	}

	/** The name of the theme that the system paints with; empty on other platforms. */
	static Optional<String> themeOfSystem() {
		if (!Platform.WS_GTK.equals(Platform.getWS())) {
			return Optional.empty();
		}
		try {
			return Optional.of((String) call(FUNCTIONS + "OS", "getThemeName"));
		} catch (ReflectiveOperationException e) {
			Failures.log(new IllegalStateException("the theme of GTK cannot be asked for", e));
			return Optional.empty();
		}
	}

	/** GTK paints in the system's colours again; nothing happens on other platforms. */
	static void takeOff() {
		wear(sheet(SIZES), false);
	}

	/** Nothing happens on other platforms. */
	static void wear(Palette palette, boolean dark) {
		wear(sheet(SIZES) + filled(sheet(COLOURS), palette), dark);
	}

	private static void wear(String sheet, boolean dark) {
		if (!Platform.WS_GTK.equals(Platform.getWS())) {
			return;
		}
		try {
			call(FUNCTIONS + "OS", "setDarkThemePreferred", dark);
			if (provider == 0) {
				provider = (long) call(FUNCTIONS + "GTK", "gtk_css_provider_new");
				call(FUNCTIONS_3 + "GTK3", "gtk_style_context_add_provider_for_screen",
						call(FUNCTIONS + "GDK", "gdk_screen_get_default"), provider, PRIORITY);
			}
			byte[] text = (sheet + '\0').getBytes(StandardCharsets.UTF_8);
			call(FUNCTIONS_3 + "GTK3", "gtk_css_provider_load_from_data", provider, text, -1L, null);
		} catch (ReflectiveOperationException e) {
			// A newer SWT has other functions: menus keep the colours of the system.
			Failures.log(new IllegalStateException("GTK cannot be given colours", e));
		}
	}

	/** Whether what GTK is telling now is Tab; false on other platforms. */
	static boolean isTab() {
		if (!Platform.WS_GTK.equals(Platform.getWS())) {
			return false;
		}
		try {
			long event = (long) call(FUNCTIONS_3 + "GTK3", "gtk_get_current_event");
			int[] key = new int[1];
			boolean isKey = event != 0 && (boolean) call(FUNCTIONS + "GDK", "gdk_event_get_keyval", event, key);
			if (event != 0) {
				call(FUNCTIONS + "GDK", "gdk_event_free", event);
			}
			return isKey && key[0] == TAB;
		} catch (ReflectiveOperationException e) {
			Failures.log(new IllegalStateException("GTK does not say which key it tells", e));
			return false;
		}
	}

	/** Arrows of a tree in this colour, in a selected row too; nothing happens on other platforms. */
	static void arrows(Control tree, RGB colour) {
		tree.setData(WIDGET_SHEET, "treeview.view.expander, treeview.view.expander:selected, "
				+ "treeview.view.expander:selected:focus { color: " + hex(colour) + "; }");
	}

	private static Object call(String type, String function, Object... arguments) throws ReflectiveOperationException {
		Class<?> functions = Class.forName(type, true, Display.class.getClassLoader());
		Method method = Arrays.stream(functions.getMethods())
				.filter(each -> each.getName().equals(function) && each.getParameterCount() == arguments.length).findFirst()
				.orElseThrow(() -> new NoSuchMethodException(function));
		return method.invoke(null, arguments);
	}

	private static String sheet(String resource) {
		try (InputStream in = GtkLook.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("style sheet cannot be read", e);
		}
	}

	private static String filled(String sheet, Palette palette) {
		return TOKEN.matcher(sheet).replaceAll(token -> Matcher.quoteReplacement(hex(palette, token.group(1))));
	}

	private static String hex(Palette palette, String token) {
		return hex(palette.colour(token)
				.orElseThrow(() -> new IllegalStateException("no colour is defined for " + token)));
	}

	private static String hex(RGB colour) {
		return String.format("#%02X%02X%02X", colour.red, colour.green, colour.blue);
	}
}
