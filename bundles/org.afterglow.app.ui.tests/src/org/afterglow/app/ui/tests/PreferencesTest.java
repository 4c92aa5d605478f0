package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.afterglow.ui.Appearance;
import org.afterglow.ui.Look;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.Preferences.ThemeChoice;
import org.afterglow.ui.Theme;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every page of the preferences; what is chosen holds at once. */
class PreferencesTest extends Journey {

	private final Preferences preferences = Preferences.ofUser();
	private final PreferencesDialogPart dialog = new PreferencesDialogPart(bot, window.shell());

	@AfterEach
	void asBefore() {
		UIThreadRunnable.syncExec(() -> {
			preferences.theme(ThemeChoice.SYSTEM);
			preferences.readingPoints(Preferences.USUAL_READING_POINTS);
			preferences.lockMinutes(10);
		});
		practice.records().settings().remove("therapist.name");
	}

	@Test
	void everyPageShowsInBothLooks() {
		dialog.open();
		for (String page : new String[] { "Appearance", "Reading", "Keys", "Privacy and lock", "Practice" }) {
			dialog.page(page);
			Screenshots.both("preferences-" + page.toLowerCase().replace(' ', '-'));
		}
		dialog.close();
	}

	@Test
	void theLookChangesWhileTheDialogIsOpen() {
		dialog.open();
		dialog.inside().radioWithId("theme.DARK").click();
		Until.holds(bot, () -> look() == Look.DARK, () -> "the look is " + look());
		assertEquals(ThemeChoice.DARK, preferences.theme());
		dialog.inside().radioWithId("theme.LIGHT").click();
		Until.holds(bot, () -> look() == Look.LIGHT, () -> "the look is " + look());
		dialog.close();
	}

	@Test
	void theNameOfTheTherapistIsKeptInTheVault() {
		dialog.open().page("Practice");
		Until.holds(bot, () -> dialog.inside().textWithId("practice.therapist").isEnabled(), () -> "the name is not read yet");
		dialog.inside().textWithId("practice.therapist").typeText("M. Linden");
		dialog.close();
		Until.holds(bot, () -> practice.records().settings().get("therapist.name").equals(Optional.of("M. Linden")),
				() -> "kept: " + practice.records().settings().get("therapist.name").isPresent());
	}

	@Test
	void keysAreFoundAndReadByKeyboardAlone() {
		window.shell().activate();
		window.shell().pressShortcut(KeyStroke.getInstance(SWT.SHIFT, SWT.F1));
		bot.shellWithId("keys").activate();
		bot.textWithId("keys.filter").typeText("codebook");
		Until.holds(bot, () -> bot.treeWithId("keys.tree").getAllItems().length > 0, () -> "no key of the codebook");
		Screenshots.both("keys");
		bot.textWithId("keys.filter").typeText("qqq");
		Until.holds(bot, () -> bot.labelWithId("keys.count").getText().contains("qqq"), () -> bot.labelWithId("keys.count").getText());
		Screenshots.both("keys-none");
		bot.textWithId("keys.filter").pressShortcut(Keystrokes.ESC);
	}

	@Test
	void theReadingTextGrowsInEveryEditorAndComesBack() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		int before = points();
		window.text().pressShortcut(SWT.CTRL, '=');
		window.text().pressShortcut(SWT.CTRL, '=');
		Until.holds(bot, () -> points() == before + 2, () -> "points: " + points());
		assertEquals(before + 2, UIThreadRunnable.syncExec(() -> window.text().widget.getFont().getFontData()[0].getHeight()));
		window.text().pressShortcut(SWT.CTRL, '-');
		window.text().pressShortcut(SWT.CTRL, '0');
		Until.holds(bot, () -> points() == before, () -> "points: " + points());
	}

	private static int points() {
		return UIThreadRunnable.syncExec(() -> Theme.reading().getFontData()[0].getHeight());
	}

	private static Look look() {
		return UIThreadRunnable.syncExec(() -> Appearance.current().look());
	}
}
