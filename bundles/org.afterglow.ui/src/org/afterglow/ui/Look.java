package org.afterglow.ui;

import org.afterglow.ui.Preferences.ThemeChoice;
import org.eclipse.swt.widgets.Display;

/** The looks of the window. */
public enum Look {

	LIGHT("light"), DARK("dark"),
	/** The system's own colours, for who asked the system for high contrast. */
	HIGH_CONTRAST("plain");

	private final String name;

	Look(String name) {
		this.name = name;
	}

	/** The look that was chosen, on this machine as it is now. */
	static Look of(ThemeChoice choice, boolean systemIsDark) {
		Display display = Display.getCurrent();
		if (display != null && display.getHighContrast()) {
			return HIGH_CONTRAST;
		}
		return switch (choice) {
			case LIGHT -> LIGHT;
			case DARK -> DARK;
			case SYSTEM -> systemIsDark ? DARK : LIGHT;
		};
	}

	/** The id of its theme in the workbench. */
	String themeId() {
		return Theme.PREFIX + "theme." + name;
	}

	/** The folder of its icons; the system's dark grounds get the light strokes. */
	String icons() {
		return "/icons/" + (Theme.dark() ? "dark" : "light") + "/";
	}

	/** Its style sheet in this bundle; the plain one defines no colours. */
	String sheet() {
		return "/css/" + name + ".css";
	}
}
