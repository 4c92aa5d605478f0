package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.api.Test;

class KeyNamesTest {

	@Test
	void theKeyInATipIsCalledAsThePersonCallsIt() throws ParseException {
		assertEquals("Undo (" + KeyNames.said(KeySequence.getInstance("CTRL+SHIFT+Z")) + ')', KeyNames.inTip("Undo (Ctrl+Shift+Z)"));
		assertEquals("Next (" + KeyNames.said(KeySequence.getInstance("ALT+PAGE_DOWN")) + ')', KeyNames.inTip("Next (Alt+Page Down)"));
	}

	@Test
	void whatIsNoKeyStays() {
		assertEquals("Codebook (back from the side)", KeyNames.inTip("Codebook (back from the side)"));
		assertEquals("Add code", KeyNames.inTip("Add code"));
	}
}
