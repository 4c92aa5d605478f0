package org.afterglow.ui;

/**
 * The looks of the window.
 *
 * @since 1.0
 */
public enum Look {

	/** Dark on light. */
	LIGHT("light"),
	/** Light on dark. */
	DARK("dark"),
	/** The system's own colours, for who asked the system for high contrast. */
	HIGH_CONTRAST("plain");

	private final String name;

	Look(String name) {
		this.name = name;
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
