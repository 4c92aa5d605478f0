package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

	@ParameterizedTest
	@EnumSource
	void everyIconIsDrawnForBothThemes(Icon icon) {
		for (String theme : new String[] { "light", "dark" }) {
			assertTrue(Files.exists(Path.of("icons", theme, icon.file() + ".svg")), icon + " in " + theme);
			assertTrue(Files.exists(Path.of("icons", theme, "disabled", icon.file() + ".svg")), icon + " disabled in " + theme);
		}
	}
}
