package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.afterglow.ui.Preferences.ThemeChoice;
import org.junit.jupiter.api.Test;

class SystemLookTest {

	private final SystemLook began = new SystemLook("Adwaita", false, false);

	@Test
	void aChoiceIsKeptAndTheSystemFollowed() {
		SystemLook dark = began.named("Adwaita-dark");
		assertEquals(Look.LIGHT, began.of(ThemeChoice.SYSTEM));
		assertEquals(Look.DARK, dark.of(ThemeChoice.SYSTEM));
		assertEquals(Look.LIGHT, dark.of(ThemeChoice.LIGHT));
		assertEquals(Look.DARK, began.of(ThemeChoice.DARK));
		assertEquals(Look.LIGHT, dark.named("Yaru").of(ThemeChoice.SYSTEM));
	}

	@Test
	void highContrastComesBeforeEveryChoice() {
		for (ThemeChoice choice : ThemeChoice.values()) {
			assertEquals(Look.HIGH_CONTRAST, began.named("HighContrast").of(choice));
			assertEquals(Look.HIGH_CONTRAST, began.named("HighContrastInverse").of(choice));
		}
	}

	/** Styles change whenever something of ours is worn. */
	@Test
	void aNameThatStaysChangesNothing() {
		assertSame(began, began.named("Adwaita"));
		SystemLook darkWithoutSayingSo = new SystemLook("Night", true, false);
		assertSame(darkWithoutSayingSo, darkWithoutSayingSo.named("Night"));
	}
}
