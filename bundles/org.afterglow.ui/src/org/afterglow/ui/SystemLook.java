package org.afterglow.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;

/**
 * How the system looks.
 *
 * @param theme the name of what it paints with; empty where it has none
 * @param dark whether its grounds are darker than its letters
 * @param highContrast whether somebody asked it for as much contrast as there is
 */
record SystemLook(String theme, boolean dark, boolean highContrast) {

	SystemLook {
		Objects.requireNonNull(theme);
	}

	/** Before anything of ours is worn. UI thread. */
	static SystemLook atStart(Display display) {
		return new SystemLook(GtkLook.themeOfSystem().orElse(""), Display.isSystemDarkTheme(), display.getHighContrast());
	}

	/**
	 * What became of this one. UI thread.
	 *
	 * @return an equal one if nothing did
	 */
	SystemLook now(Display display) {
		Optional<String> name = GtkLook.themeOfSystem();
		// On GTK, SWT remembers for good whether it was dark when it began; elsewhere it asks again.
		return name.map(this::named).orElseGet(() -> new SystemLook("", Display.isSystemDarkTheme(), display.getHighContrast()));
	}

	/** On GTK a look is known by its name. */
	SystemLook named(String now) {
		String name = now.toLowerCase(Locale.ROOT);
		boolean isDark = name.endsWith("-dark") || name.endsWith(":dark") || name.endsWith("inverse");
		return now.equals(theme) ? this : new SystemLook(now, isDark, name.contains("highcontrast"));
	}

	/** The look of the window that was chosen, on a system that looks so. */
	Look of(Preferences.ThemeChoice choice) {
		if (highContrast) {
			return Look.HIGH_CONTRAST;
		}
		return switch (choice) {
			case LIGHT -> Look.LIGHT;
			case DARK -> Look.DARK;
			case SYSTEM -> dark ? Look.DARK : Look.LIGHT;
		};
	}
}
