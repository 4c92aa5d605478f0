package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

	@ParameterizedTest
	@EnumSource
	void everyIconIsDrawnForBothThemes(Icon icon) {
		for (String theme : new String[] { "light", "dark" }) {
			assertNotNull(Icon.class.getResource("/icons/" + theme + "/" + icon.file() + ".svg"), icon + " in " + theme);
		}
	}
}
