package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.search.IndexState.Phase;
import org.afterglow.search.TextLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of words in the language of the practice. */
class TextLanguageTest {

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void open() throws Exception {
		desk = new Desk(folder.resolve("vault"));
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Haus        | Das Haus, des Hauses, die H\u00E4user, aus Haeusern | Haus;Hauses;H\u00E4user;Haeusern
			licht       | Ein Licht und viele Lichter                         | Licht;Lichter
			STRASSE     | auf der Stra\u00DFe, die Strassen                   | Stra\u00DFe;Strassen
			gehen       | ich gehe, wir gehen                                 | gehe;gehen
			traum       | Tr\u00E4ume und ein Traum                           | Tr\u00E4ume;Traum
			"Lichter"   | Ein Licht und viele Lichter                         | Lichter
			gr\u00FCn   | gr\u00FCne Fl\u00FCsse, GRUEN                        | gr\u00FCne;GRUEN
			""")
	void germanFormsAreFoundTogether(String query, String text, String quotes) throws Exception {
		desk.records.settings().set(TextLanguage.SETTING, TextLanguage.GERMAN.key());
		assertEquals(Finding.NEW, desk.openSearch());
		assertEquals(TextLanguage.GERMAN, desk.search().search().language());
		desk.told(text);
		assertEquals(quotes, String.join(";", desk.quotes(query)));
	}

	@Test
	void withoutALanguageWordsAreFoundAsTheyWereWritten() throws Exception {
		desk.records.settings().set(TextLanguage.SETTING, TextLanguage.NONE.key());
		desk.openSearch();
		desk.told("She walks. She walked. WALKS.");
		assertEquals(List.of("walks", "WALKS"), desk.quotes("walks"));
	}

	@Test
	void anotherLanguageReadsEverythingAgainAndSaysSo() throws Exception {
		desk.openSearch();
		desk.told("Viele H\u00E4user am Fluss.");
		assertEquals(List.of(), desk.quotes("haus"));
		List<Phase> phases = new ArrayList<>();
		try (var subscription = desk.search().search().listen(() -> {
			synchronized (phases) {
				phases.add(desk.search().search().state().phase());
			}
		})) {
			desk.search().search().readAs(TextLanguage.GERMAN);
			// Another change makes the waiting wait for the end of the reading.
			desk.told("Ein Haus.");
			assertEquals(List.of("Haus", "H\u00E4user"), desk.quotes("haus").stream().sorted().toList());
		}
		synchronized (phases) {
			assertEquals(Phase.REBUILDING, phases.getFirst());
		}
		assertEquals("german", desk.records.settings().get(TextLanguage.SETTING).orElseThrow());
		desk.closeSearch();
		assertEquals(Finding.IN_STEP, desk.openSearch());
		assertEquals(2, desk.ask("haus").narratives());
	}

	@Test
	void anIndexForAnotherLanguageIsOutdated() throws Exception {
		desk.openSearch();
		desk.told("Viele H\u00E4user am Fluss.");
		desk.settle();
		desk.closeSearch();
		desk.records.settings().set(TextLanguage.SETTING, TextLanguage.GERMAN.key());
		assertEquals(Finding.OUTDATED_REBUILDING, desk.openSearch());
		assertEquals(List.of("H\u00E4user"), desk.quotes("haus"));
	}
}
