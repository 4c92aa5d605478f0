package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.afterglow.product.tests.Browser.Setting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The journal page as others see it: with large letters, in German, in colours of their own, with nothing that moves. */
class JournalLooksTest extends JournalHour {

	private static final String LARGE = "ember-lake-stone-fern-moon-bread";
	private static final String GERMAN = "fjord-lake-stone-fern-moon-bread";
	private static final String OWN = "linden-lake-stone-fern-moon-bread";
	private static final String PAINT = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]";

	@Override
	String[] pages() {
		return open(LARGE, GERMAN, OWN);
	}

	@Test
	@Order(1)
	void lettersMayBeTwiceAsLarge() {
		try (JournalPage page = hour.page("large", Setting.LARGE)) {
			page.enter(hour.address(), LARGE);
			page.write("my hands came first\na chain, far off, friendly");
			page.awaitKept();
			page.look("writing");
			Browser browser = page.browser();
			for (String tool : List.of("Draw", "Body", "Feelings")) {
				browser.press(tool);
				browser.awaitWords("Back to the words");
				page.look(tool.toLowerCase(Locale.ROOT));
				browser.press("Back to the words");
			}
		}
	}

	@Test
	@Order(2)
	void whoReadsGermanIsAskedInGerman() {
		try (JournalPage page = hour.page("german", Setting.GERMAN)) {
			page.enter(hour.address(), GERMAN);
			Browser browser = page.browser();
			page.look("first-question");
			for (String tool : List.of("Malen", "Körper", "Gefühle")) {
				browser.press(tool);
				browser.awaitWords("Zu den Worten");
				page.look(tool.toLowerCase(Locale.ROOT).replace("ö", "oe").replace("ü", "ue"));
				browser.press("Zu den Worten");
			}
			page.write("ein Schloss am Wasser");
			page.awaitQuestion(1);
			for (int i = 2; i <= 4; i++) {
				browser.press("Weiter");
				page.awaitQuestion(i);
			}
			browser.press("Es kam nichts");
			browser.press("Das ist alles");
			browser.awaitWords("Danke. Sie können ruhen.");
			page.look("rest");
		}
	}

	@Test
	@Order(3)
	void coloursOfTheReaderAndNothingThatMoves() {
		try (JournalPage page = hour.page("own-colours", Setting.TABLET)) {
			Browser browser = page.browser();
			browser.prefers(Map.of("forced-colors", "active", "prefers-reduced-motion", "reduce"));
			page.enter(hour.address(), OWN);
			page.lookInOtherColours("first-question");
			browser.press("Draw");
			browser.press("Ember");
			browser.press("Broad");
			browser.drag(".sheet", 0.2, 0.3, 0.8, 0.6);
			page.lookInOtherColours("drawing");
			browser.press("Back to the words");
			browser.press("Body");
			browser.drag(".figure", 0.5, 0.28);
			browser.press("warm");
			page.lookInOtherColours("word-for-a-place");
			browser.press("That is it");
			page.lookInOtherColours("body");
			assertNotEquals(browser.script(PAINT, ".outline", "fill"), browser.script(PAINT, ".mark", "fill"), "a mark is seen");
			browser.press("Back to the words");
			browser.press("Feelings");
			page.lookInOtherColours("feelings");
			assertEquals(0L, browser.script("return document.getAnimations().length"));
		}
	}

	@Test
	@Order(4)
	void everythingLiesInTheVault() throws Exception {
		assertTrue(RestHour.at(RestHour.of(hour.leave(), 2), 4).nothing());
	}
}
