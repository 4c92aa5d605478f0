package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The journal page in a browser, as whoever uses it knows it. */
final class JournalPage implements AutoCloseable {

	static final String FIELD = "#field";
	private static final String KEPT = "Kept a moment ago";

	private final Browser browser;
	private final String name;
	private final Browser.Setting setting;

	private JournalPage(Browser browser, String name, Browser.Setting setting) {
		this.browser = browser;
		this.name = name;
		this.setting = setting;
	}

	/** @param name of the pictures */
	static JournalPage in(Browser browser, String name, Browser.Setting setting) {
		return new JournalPage(browser, name, setting);
	}

	Browser browser() {
		return browser;
	}

	/** By the address that the workbench gives, which has the code in it. */
	JournalPage enter(String address, String code) {
		return enter(URI.create(address + "#" + code));
	}

	/** By an address with a code in it. */
	JournalPage enter(URI address) {
		browser.go(address.toString());
		browser.await(FIELD);
		assertFalse(browser.address().contains("#"), "the code stays in the address");
		return this;
	}

	void write(String text) {
		browser.type(FIELD, text);
	}

	void awaitKept() {
		browser.awaitWords(KEPT);
	}

	/** Waits for the question, whose field is there before and after. */
	void awaitQuestion(int number) {
		browser.awaitWords(number + (setting.language().startsWith("de") ? " von " : " of "));
	}

	/** Nothing in this state keeps anybody out, nothing is too small, and all of it is in sight. */
	void look(String state) {
		look(state, new String[0]);
	}

	/** The same in colours that are not ours, which the rules do not know. */
	void lookInOtherColours(String state) {
		look(state, "color-contrast");
	}

	private void look(String state, String... leftOut) {
		String picture = name + "-" + state;
		browser.picture(picture);
		assertEquals(List.of(), browser.sight().barriers(leftOut), picture);
		assertEquals(List.of(), browser.sight().small(), picture);
		assertFalse(browser.sight().isWide(), picture + " is wider than the screen");
		if (setting.letters() == Browser.Setting.TABLET.letters()) {
			assertTrue(browser.sight().isWhole(), picture + " does not fit");
		}
		String text = browser.text();
		assertFalse(text.contains(RestHour.CLIENT) || text.contains(RestHour.TITLE), text);
		assertEquals(List.of(), browser.complaints(), picture);
	}

	/** Begins to note what is said to who listens instead of looking. */
	void listen() {
		browser.script("""
				window.said = [];
				new MutationObserver(() => said.push(document.getElementById('says').textContent)).observe(document.getElementById('says'), {childList: true})""");
	}

	/** Nothing was said in between. */
	void assertSilence() {
		assertEquals(List.of(), browser.script("return said"));
	}

	/** Whether the page asks before it is left. */
	boolean holdsOn() {
		return Boolean.FALSE.equals(browser.script("return dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
	}

	/** How often answers were sent. */
	long sent() {
		return (Long) browser.script("return performance.getEntriesByType('resource').filter(each => each.name.includes('/journal/answers/')).length");
	}

	/** To be called before it is opened: it is told that its time is over so many seconds later, and when it asks then, the practice knows it no more. */
	void endAfter(int seconds) {
		browser.before("""
				const ask = window.fetch;
				let first = true;
				window.fetch = async (path, request) => {
					if (!path.startsWith('/journal/state')) {
						return ask(path, request);
					}
					if (!first) {
						return ask(path, { ...request, headers: { ...request.headers, Authorization: 'Bearer page_0' } });
					}
					first = false;
					const answer = await ask(path, request);
					return new Response(JSON.stringify({ ...await answer.json(), seconds: %d }), { headers: answer.headers });
				};""".formatted(seconds));
	}

	/** From now on the key of the page is not good any more. */
	void loseKey() {
		browser.script("sessionStorage.setItem('afterglow.page', 'page_0')");
	}

	/** The browser holds the key of the page and nothing else. */
	void assertNothingStored() {
		assertEquals(List.of("afterglow.page"), browser.script("return Object.keys(sessionStorage)"));
		assertEquals(List.of(), browser.script("return Object.keys(localStorage)"));
		assertEquals("", browser.script("return document.cookie"));
		assertEquals(0L, browser.later("Promise.all([indexedDB.databases(), caches.keys()]).then(([bases, caches]) => bases.length + caches.length)"));
	}

	/** No file of the browser holds one of these words. */
	void assertNothingOnDisk(List<String> words) throws IOException {
		WordsOnDisk look = new WordsOnDisk(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList()).lookIn(browser.profile(), path -> false);
		look.count("the profile of a browser");
		assertTrue(look.files() > 0, "there is no profile");
		assertEquals(List.of(), look.found());
	}

	@Override
	public void close() {
		browser.close();
	}
}
