package org.afterglow.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Gives what GTK paints by itself (menus, buttons, arrows of trees, focus) the colours of the theme. */
public final class GtkLook {

	/** SWT reads the file that this property names when the display is made. */
	private static final String SHEET = "org.eclipse.swt.internal.gtk.cssFile";
	/** SWT hands what is set under this key to GTK, for one widget. */
	private static final String WIDGET_SHEET = "org.eclipse.swt.internal.gtk.css";
	private static final String LIGHT = "/css/light.css";
	private static final Pattern TOKEN = Pattern.compile("\\{\\{(\\w+)\\}\\}");

	private GtkLook() {
	}

	/**
	 * Must be called before there is a display; does nothing on other platforms.
	 *
	 * @param folder for the style sheet, which SWT wants as a file
	 */
	public static void prepare(Path folder) throws IOException {
		if (!Platform.WS_GTK.equals(Platform.getWS()) || System.getProperty(SHEET) != null) {
			return;
		}
		try (InputStream in = GtkLook.class.getResourceAsStream("/css/gtk.css")) {
			String sheet = filled(new String(in.readAllBytes(), StandardCharsets.UTF_8), Palette.in(LIGHT));
			System.setProperty(SHEET, Files.writeString(folder.resolve("gtk.css"), sheet).toString());
		}
	}

	/** Arrows of a tree in this colour, in a selected row too; nothing happens on other platforms. */
	static void arrows(Control tree, RGB colour) {
		tree.setData(WIDGET_SHEET, "treeview.view.expander, treeview.view.expander:selected, "
				+ "treeview.view.expander:selected:focus { color: " + hex(colour) + "; }");
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
