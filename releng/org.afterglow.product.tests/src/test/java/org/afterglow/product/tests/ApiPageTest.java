package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.afterglow.product.tests.Browser.Setting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page that tells of the API, in a real browser: in light and dark, wide and narrow, with letters twice as large. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiPageTest {

	private Path folder;
	private Process server;
	private String address;

	@BeforeAll
	void serve(@TempDir Path place) throws IOException {
		Browser.assumeThere();
		folder = place;
		Workplace workplace = Workplace.withVault(folder.resolve("place"));
		server = workplace.builder(PartsProcess.command("ServeApi", List.of(workplace.vault().toString()))).redirectError(folder.resolve("errors").toFile())
				.start();
		address = server.inputReader().readLine() + "/api";
	}

	@AfterAll
	void close() throws IOException {
		if (server != null) {
			server.getOutputStream().close();
		}
	}

	@Test
	void onAWideScreenAndByKeyboardAlone() {
		try (Browser browser = browser(Setting.DESK)) {
			look(browser, "wide", false);
			assertEquals(List.of(), browser.sight().barriers());
			browser.keys(Keys.TAB);
			assertEquals("To the content", browser.script("return document.activeElement.innerText"));
			assertEquals(true, browser.script("const box = document.activeElement.getBoundingClientRect(); return box.left >= 0 && box.top >= 0 && box.height > 0"));
			browser.keys(Keys.ENTER);
			assertTrue(browser.address().endsWith("#content"), browser.address());
			browser.keys(Keys.TAB);
			assertEquals(true, browser.script("return document.getElementById('content').contains(document.activeElement)"), "Tab goes on in the content");
			browser.picture("api-focus");
		}
	}

	@Test
	void onATablet() {
		try (Browser browser = browser(Setting.TABLET)) {
			look(browser, "tablet", true);
			assertEquals(List.of(), browser.script("""
					return [...document.querySelectorAll('nav a, .refusals a')].map(each => [each.textContent, each.getBoundingClientRect()])
						.filter(([words, box]) => box.height < 24 || box.width < 24).map(([words, box]) => `${words} is ${box.width} by ${box.height}`)"""));
			assertEquals(List.of(), browser.script("""
					return [...document.querySelectorAll('th, td')].filter(cell => cell.scrollWidth > cell.clientWidth + 1).map(cell => cell.textContent)"""),
					"words that do not fit into their columns");
			// All of it was looked through in light; of what is of one make, a few are enough to tell its colours in the dark.
			browser.script("['article', 'table', 'h3'].forEach(make => [...document.querySelectorAll(make)].slice(8).forEach(each => each.remove()))");
			assertEquals(List.of(), browser.sight().barriers());
		}
	}

	@Test
	void withLettersTwiceAsLarge() {
		try (Browser browser = browser(Setting.LARGE)) {
			look(browser, "large", false);
		}
	}

	private Browser browser(Setting setting) {
		Browser browser = Browser.open(folder.resolve("browser-" + setting.width() + "-" + setting.letters()), setting);
		browser.go(address);
		browser.awaitWords("Afterglow API");
		return browser;
	}

	/** Pictures in both looks; the one asked for stays. */
	private void look(Browser browser, String name, boolean dark) {
		for (boolean now : List.of(!dark, dark)) {
			browser.dark(now);
			String picture = "api-" + name + (now ? "-dark" : "-light");
			browser.go(address + "#do-changeNarrative");
			browser.picture(picture + "-below");
			browser.go(address);
			browser.picture(picture);
		}
		assertFalse(browser.sight().isWide(), name + " is wider than the screen");
		assertEquals(List.of(), browser.complaints(), name);
	}
}
