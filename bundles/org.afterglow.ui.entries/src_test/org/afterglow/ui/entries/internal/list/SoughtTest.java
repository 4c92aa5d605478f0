package org.afterglow.ui.entries.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is typed above the list is words, whatever it looks like. */
class SoughtTest {

	@Test
	void everyWordIsABeginning() {
		assertEquals("kitchen* at* nig*", Sought.query(" Kitchen at  nig"));
		assertEquals("thirty-four*", Sought.query("thirty-four"));
		assertEquals("h\u00E4user*", Sought.query("H\u00E4user"));
	}

	@Test
	void nothingInItMeansMoreInASearch() {
		assertEquals("not* code* x*", Sought.query("NOT (code:x)"));
		assertEquals("a* b*", Sought.query("\"a* b~"));
		assertEquals("", Sought.query(" -- \u2026 ' "));
	}
}
