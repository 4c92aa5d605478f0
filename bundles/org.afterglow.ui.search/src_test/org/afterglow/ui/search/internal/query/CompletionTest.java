package org.afterglow.ui.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Words;
import org.afterglow.search.SearchWord;
import org.afterglow.search.query.QueryField;
import org.afterglow.ui.search.internal.query.Completion.Offer;
import org.afterglow.ui.search.internal.query.Completion.Vocabulary;
import org.afterglow.ui.search.internal.query.Completion.Vocabulary.Named;
import org.junit.jupiter.api.Test;

class CompletionTest {

	private static final Vocabulary PRACTICE = new Vocabulary(List.of("Alder", "Heron", "Old Heron"),
			List.of(new Named("Lit window", Optional.of(QueryField.SYMBOL)), new Named("Trust", Optional.of(QueryField.THEME)), new Named("The critic", Optional.of(QueryField.PART))),
			List.of(new SearchWord("distortion", List.of(Words.of("Distortions"))), new SearchWord("part", List.of(Words.of("Name")))));

	@Test
	void namesOfFieldsFollowTheirFirstLetters() {
		assertEquals(List.of(), offers("c|"));
		assertEquals(List.of("client:"), offers("cl|"));
		assertEquals(List.of("theme:"), offers("lamp the|"));
		assertEquals(List.of(), offers("then|"));
	}

	@Test
	void valuesFollowAField() {
		assertEquals(List.of("Alder", "Heron", "\"Old Heron\""), offers("client:|"));
		assertEquals(List.of("Heron", "\"Old Heron\""), offers("lamp client:her| door"));
		assertEquals(List.of("\"Lit window\"", "Trust", "\"The critic\""), offers("code:|"));
		assertEquals(List.of("\"Lit window\""), offers("symbol:\"lit|"));
		assertEquals(List.of(), offers("theme:lit|"));
		assertEquals(List.of("dosing"), offers("kind:d|"));
		assertEquals(List.of(), offers("from:2|"));
	}

	@Test
	void searchWordsOfEntriesAreOfferedToo() {
		assertEquals(List.of("distortion:"), offers("dis|"));
		assertEquals("distortion:   Distortions", Completion.at("dis", 3, PRACTICE).orElseThrow().offers().getFirst().shown());
		assertEquals(List.of("part:"), offers("pa|"), "a word that is both is offered once");
		assertEquals(List.of("\"The critic\""), offers("part:|"));
		assertEquals(List.of(), offers("distortion:|"));
	}

	@Test
	void whatIsThereAlreadyIsNotOffered() {
		assertEquals(List.of(), offers("client:alder|"));
		assertEquals(List.of(), offers("code:\"Lit window\"|"));
		assertEquals(List.of(), offers("|lamp"));
	}

	@Test
	void theOfferTakesThePlaceOfWhatWasTyped() {
		Completion completion = Completion.at("lamp client:her door", 15, PRACTICE).orElseThrow();
		assertEquals("her", "lamp client:her door".substring(completion.start(), completion.end()));
	}

	/** The caret stands at the bar. */
	private static List<String> offers(String typed) {
		int caret = typed.indexOf('|');
		return Completion.at(typed.replace("|", ""), Math.max(0, caret), PRACTICE).map(Completion::offers).orElse(List.of()).stream()
				.map(Offer::text).toList();
	}
}
