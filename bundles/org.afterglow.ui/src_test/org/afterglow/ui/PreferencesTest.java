package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.ui.Preferences.Language;
import org.afterglow.ui.Preferences.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

	@TempDir
	Path folder;

	@Test
	void everythingIsAsUsualUntilItIsChosen() {
		Preferences preferences = new Preferences(folder.resolve("none"));
		assertEquals(ThemeChoice.SYSTEM, preferences.theme());
		assertEquals(Language.SYSTEM, preferences.language());
		assertEquals(10, preferences.lockMinutes());
		assertEquals(2, preferences.autosaveSeconds());
		assertEquals(Optional.empty(), preferences.readingFace());
		assertFalse(Files.exists(folder.resolve("none")), "reading writes nothing");
	}

	@Test
	void whatWasChosenIsThereTheNextTime() {
		Path file = folder.resolve("settings").resolve("preferences");
		Preferences preferences = new Preferences(file);
		preferences.theme(ThemeChoice.DARK);
		preferences.language(Language.GERMAN);
		preferences.readingFace(Optional.of("Gentium"));
		preferences.dictionaryFolder(Optional.of(folder));
		preferences.underlinePassages(true);

		Preferences next = new Preferences(file);
		assertEquals(ThemeChoice.DARK, next.theme());
		assertEquals(Language.GERMAN, next.language());
		assertEquals(Optional.of("Gentium"), next.readingFace());
		assertEquals(Optional.of(folder), next.dictionaryFolder());
		assertEquals(true, next.underlinePassages());
	}

	@Test
	void sizesStayWithinTheirBounds() {
		Preferences preferences = new Preferences(folder.resolve("file"));
		preferences.readingPoints(400);
		preferences.lockMinutes(0);
		assertEquals(28, preferences.readingPoints());
		assertEquals(1, preferences.lockMinutes());
	}

	@Test
	void aFileThatSaysNonsenseIsAsGoodAsNone() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "theme=PURPLE\nlock.minutes=soon\nreading.points=99999999999\n");
		Preferences preferences = new Preferences(file);
		assertEquals(ThemeChoice.SYSTEM, preferences.theme());
		assertEquals(10, preferences.lockMinutes());
		assertEquals(28, preferences.readingPoints());
	}

	@Test
	void listenersHearChangesAndNothingElse() {
		Preferences preferences = new Preferences(folder.resolve("file"));
		AtomicInteger heard = new AtomicInteger();
		Preferences.Subscription subscription = preferences.listen(heard::incrementAndGet);
		preferences.lockMinutes(5);
		preferences.lockMinutes(5);
		assertEquals(1, heard.get());
		subscription.close();
		preferences.lockMinutes(6);
		assertEquals(1, heard.get());
	}
}
