package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.afterglow.product.tests.Browser.Setting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The journal page of the finished product in a real browser, from the code to what lies in the vault. */
class JournalPageTest extends JournalHour {

	private static final String WHOLE = "amber-lake-stone-fern-moon-bread";
	private static final String KEYS = "birch-lake-stone-fern-moon-bread";
	private static final String OVER = "delta-lake-stone-fern-moon-bread";
	private static final String FIRST = "quorlimbast hands came first";
	private static final String SECOND = "drimplequonk far off";
	private static final String THIRD = "vundermalk plates";
	private static final List<String> WORDS = List.of("quorlimbast", "drimplequonk", "vundermalk");

	@Override
	String[] pages() {
		return new String[] { open(WHOLE), open(KEYS), over(OVER) };
	}

	@Test
	@Order(1)
	void fromTheCodeToRest() throws IOException {
		try (JournalPage page = hour.page("tablet", Setting.TABLET)) {
			Browser browser = page.browser();
			browser.go(hour.address());
			browser.type("#code", "six words that open no page");
			page.look("code");
			browser.press("Open");
			browser.awaitWords("open no page. A word");
			page.look("wrong-code");
			page.enter(hour.address(), WHOLE);
			page.look("first-question");
			draw(page);
			browser.press("Go on");
			page.awaitQuestion(2);
			page.write(FIRST + "\na chain, far off, friendly");
			page.awaitKept();
			page.look("writing");
			body(page);
			feelings(page);
			browser.press("Go on");
			page.awaitQuestion(3);
			browser.press("Nothing came");
			page.awaitQuestion(4);
			browser.press("Back");
			page.awaitQuestion(3);
			browser.awaitWords("You said that nothing came");
			page.look("nothing-came");
			browser.press("Go on");
			page.awaitQuestion(4);
			page.write(SECOND);
			browser.press("Go on");
			form(page);
			browser.press("That is all");
			browser.awaitWords("Thank you. You can rest.");
			page.look("rest");
			assertFalse(browser.text().contains("drimplequonk"));
			browser.reload();
			browser.awaitWords("Thank you. You can rest.");
			browser.press("Something else came");
			page.write(THIRD);
			page.awaitKept();
			page.look("something-else");
			browser.reload();
			browser.awaitWords("What else came?");
			assertEquals(THIRD, browser.value(JournalPage.FIELD));
			browser.press("Finish");
			browser.awaitWords("Thank you. You can rest.");
			page.assertNothingOnDisk(WORDS);
		}
	}

	private static void draw(JournalPage page) {
		Browser browser = page.browser();
		browser.press("Draw");
		browser.drag(".sheet", 0.2, 0.3, 0.4, 0.6, 0.6, 0.3, 0.8, 0.6);
		browser.press("Ember");
		browser.press("Broad");
		browser.drag(".sheet", 0.5, 0.8);
		browser.press("Empty");
		browser.press("Undo");
		page.look("drawing");
		browser.press("Back to the words");
		browser.awaitWords("One drawing");
	}

	private static void body(JournalPage page) {
		Browser browser = page.browser();
		browser.press("Body");
		browser.drag(".figure", 0.5, 0.28);
		browser.await("#own");
		browser.awaitWords("Chest");
		browser.press("warm");
		page.look("word-for-a-place");
		browser.press("That is it");
		page.look("body");
		browser.press("Choose from a list");
		browser.press("Throat");
		browser.type("#own", "a knot");
		browser.press("That is it");
		browser.awaitWords("a knot");
		page.look("places");
		browser.press("That is all");
		browser.press("Back to the words");
		browser.awaitWords("2 places");
	}

	private static void feelings(JournalPage page) {
		Browser browser = page.browser();
		browser.press("Feelings");
		browser.tabTo("#scale-ease");
		browser.keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
		browser.awaitWords("rather calm");
		browser.tabTo("#scale-trust");
		browser.keys(Keys.HOME);
		browser.awaitWords("very afraid");
		browser.press("Undo");
		page.look("feelings");
		browser.press("Back to the words");
		browser.awaitWords("One feeling");
	}

	private static void form(JournalPage page) {
		Browser browser = page.browser();
		browser.awaitWords("Is there something more?");
		page.look("more");
		browser.press("RAIN");
		browser.type("textarea", "the stairs");
		page.look("form-words");
		browser.press("Go on");
		browser.await("input[type=range]").sendKeys(Keys.ARROW_RIGHT);
		page.look("form-scale");
		for (int i = 0; i < 5; i++) {
			browser.press("Go on");
		}
		browser.press("Done");
		browser.awaitWords("Is there something more?");
	}

	/** With the mouse out of reach, on a wide screen; and reloaded in the middle. */
	@Test
	@Order(2)
	void byKeyboardAloneAndReloadedInTheMiddle() throws IOException {
		try (JournalPage page = hour.page("desk", Setting.DESK)) {
			Browser browser = page.browser();
			browser.go(hour.address());
			browser.await("#code");
			browser.keys(KEYS.replace('-', ' ').toUpperCase(Locale.ROOT), Keys.ENTER);
			browser.await(JournalPage.FIELD);
			page.awaitQuestion(1);
			page.listen();
			browser.keys(FIRST);
			page.awaitKept();
			page.assertSilence();
			page.look("writing");
			choose(browser, ".main");
			page.awaitQuestion(2);
			browser.keys(SECOND);
			page.awaitKept();
			browser.tabTo(".tool");
			page.look("focus");
			browser.keys(Keys.ENTER);
			browser.tabTo(".sheet");
			browser.keys(" ", Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ARROW_DOWN, " ");
			page.look("drawing");
			page.awaitKept();
			browser.reload();
			page.awaitQuestion(2);
			assertEquals(SECOND, browser.value(JournalPage.FIELD));
			browser.awaitWords("One drawing");
			choose(browser, ".tool:nth-child(2)");
			browser.awaitWords("Where is it in");
			page.look("body");
			choose(browser, ".row button");
			choose(browser, "#place-belly");
			browser.awaitWords("Belly");
			page.look("word-for-a-place");
			choose(browser, ".main");
			browser.awaitWords("Which place?");
			page.look("places");
			choose(browser, ".main");
			browser.awaitWords("Where is it in");
			choose(browser, ".main");
			browser.awaitWords("One place");
			choose(browser, ".tool:nth-child(3)");
			browser.awaitWords("How is it just now?");
			page.look("feelings");
			choose(browser, ".main");
			page.awaitQuestion(2);
			choose(browser, ".less");
			page.awaitQuestion(1);
			assertEquals(FIRST, browser.value(JournalPage.FIELD));
			page.assertNothingStored();
			page.assertNothingOnDisk(WORDS);
		}
	}

	private static void choose(Browser browser, String selector) {
		browser.await(selector);
		browser.tabTo(selector);
		browser.keys(Keys.ENTER);
	}

	@Test
	@Order(3)
	void codesThatAreOverOrUsedOpenNothing() {
		try (JournalPage page = hour.page("over", Setting.TABLET)) {
			Browser browser = page.browser();
			for (String code : List.of(OVER, WHOLE)) {
				browser.go("about:blank");
				browser.go(hour.address() + "#" + code);
				browser.awaitWords("These six words open no page.");
				assertTrue(browser.value("#code").startsWith(code.substring(0, 5)));
			}
			page.look("code");
		}
	}

	@Test
	@Order(4)
	void everythingLiesInTheVault() throws Exception {
		List<RestHour.Left> all = hour.leave();
		List<RestHour.Left> whole = RestHour.of(all, 1);
		assertEquals(List.of("1 peak", "2 re-entry", "3 rest", "4 -"),
				whole.stream().filter(each -> each.place() < 5).map(each -> each.place() + " " + each.phase()).sorted().toList(), whole::toString);
		assertTrue(whole.stream().allMatch(each -> each.state().equals("WAITING")), whole::toString);
		RestHour.Left second = RestHour.at(whole, 2);
		assertEquals(FIRST + "\na chain, far off, friendly", second.text());
		assertEquals(2, second.marks());
		assertEquals(1, second.scales());
		assertTrue(RestHour.at(whole, 1).drawing() > 1000, "a drawing");
		assertTrue(RestHour.at(whole, 3).nothing());
		assertEquals(SECOND, RestHour.at(whole, 4).text());
		assertEquals(THIRD, RestHour.at(whole, 5).text());
		assertEquals(List.of("org.afterglow.mindfulness.rain"), whole.stream().map(RestHour.Left::entry).filter(entry -> !entry.equals("-")).toList());
		assertEquals(FIRST, RestHour.at(RestHour.of(all, 2), 1).text());
		assertEquals(List.of(), RestHour.of(all, 3));
	}
}
