package org.afterglow.ui.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.search.IndexState;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;
import org.junit.jupiter.api.Test;

class ResultsTest {

	private final ClientId heron = ClientId.random();
	private final ClientId wren = ClientId.random();
	private final SessionId first = SessionId.random();
	private final SessionId second = SessionId.random();
	private final NarrativeId ferry = NarrativeId.random();
	private final NarrativeId stairs = NarrativeId.random();

	@Test
	void theBestClientComesFirstAndPassagesStandAsInTheText() {
		Results results = results(passage(wren, second, stairs, 40), passage(heron, first, ferry, 90),
				passage(wren, second, stairs, 10));
		assertEquals(List.of("wren", "2: The stairs", "at 10", "at 40", "heron", "1: The ferry", "at 90"), said(results));
	}

	@Test
	void aClientCountsPassagesAndSessions() {
		Results results = results(passage(heron, first, ferry, 0), passage(heron, second, stairs, 0),
				passage(heron, first, ferry, 50));
		ResultRow.OfClient row = assertInstanceOf(ResultRow.OfClient.class, results.rows().getFirst());
		assertEquals(3, row.passages());
		assertEquals(2, row.sessions());
	}

	@Test
	void theCursorGoesFromPassageToPassage() {
		Results results = results(passage(heron, first, ferry, 0), passage(wren, second, stairs, 0));
		assertEquals(2, results.passageFrom(0));
		assertEquals(5, results.passageFrom(3));
		assertEquals(-1, results.passageFrom(6));
		assertEquals(2, results.passageBack(4));
		assertEquals(-1, results.passageBack(1));
	}

	@Test
	void aPassageIsFoundAgainInAnotherAnswer() {
		Passage kept = passage(wren, second, stairs, 40);
		Results later = results(passage(heron, first, ferry, 0), kept);
		assertEquals(5, later.indexOf(new ResultRow.OfPassage(passage(wren, second, stairs, 40))));
		assertEquals(-1, later.indexOf(new ResultRow.OfPassage(passage(wren, second, stairs, 41))));
	}

	private Results results(Passage... passages) {
		SearchAnswer answer = new SearchAnswer(List.of(passages), 2, false, new IndexState(IndexState.Phase.CURRENT, 2, 2));
		return Results.of(answer, client -> client.equals(heron) ? "heron" : "wren", session -> session.equals(first) ? "1" : "2");
	}

	private static List<String> said(Results results) {
		return results.rows().stream().map(ResultRow::text).toList();
	}

	private Passage passage(ClientId client, SessionId session, NarrativeId narrative, int start) {
		String sentence = "at " + start;
		TextSpan span = new TextSpan(start, start + sentence.length());
		return new Passage(client, session, narrative, narrative.equals(ferry) ? "The ferry" : "The stairs", 1, span, sentence,
				List.of(span), sentence, 1);
	}
}
