package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class SentencesTest {

	@Test
	void germanMachinesAreSpokenToInGerman() {
		assertEquals("Noch keine Sitzungen.", Sentences.bundle("messages", Sentences.spoken(Locale.forLanguageTag("de-AT"))).getString("noSessions"));
	}

	@Test
	void everybodyElseIsSpokenToInEnglishWhateverTheMachineIsSetTo() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertEquals("No sessions yet.", Sentences.bundle("messages", Sentences.spoken(Locale.FRANCE)).getString("noSessions"));
		} finally {
			Locale.setDefault(before);
		}
	}
}
