package org.afterglow.ui.search.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Words;
import org.afterglow.records.Records;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.IndexState;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.ui.Dates;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.window.RecordWords;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultsTest {

	private final ClientId heron = ClientId.random();
	private static final String PLACE_1 = NLS.bind(Messages.session, new Object[] { "1", RecordWords.kind(SessionKind.DOSING), Dates.ofUser().day(LocalDate.of(2001, 3, 1)) });
	private static final String PLACE_2 = NLS.bind(Messages.session, new Object[] { "2", RecordWords.kind(SessionKind.DOSING), Dates.ofUser().day(LocalDate.of(2001, 3, 2)) });

	private final Records records = new InMemoryRecords();
	private final Codebook codebook = Codebook.over(records);
	private final ClientId wren = ClientId.random();
	private final SessionId first = SessionId.random();
	private final SessionId second = SessionId.random();
	private final NarrativeId ferry = NarrativeId.random();
	private final NarrativeId stairs = NarrativeId.random();

	@BeforeEach
	void store() {
		for (ClientId client : List.of(heron, wren)) {
			records.clients().save(new Client(client, client.equals(heron) ? "heron" : "wren", false));
		}
		records.sessions().save(session(first, heron, 1));
		records.sessions().save(session(second, wren, 2));
	}

	private static Session session(SessionId id, ClientId client, int number) {
		return new Session(id, client, number, LocalDate.of(2001, 3, number), SessionKind.DOSING, Optional.empty(), "");
	}

	@Test
	void theBestClientComesFirstAndPassagesStandAsInTheText() {
		Results results = results(passage(wren, second, stairs, 40), passage(heron, first, ferry, 90),
				passage(wren, second, stairs, 10));
		assertEquals(List.of("wren", PLACE_2 + ": The stairs", "at 10", "at 40", "heron", PLACE_1 + ": The ferry", "at 90"), said(results));
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
	void aPassageIsFoundAgainInAnotherAnswer() {
		Passage kept = passage(wren, second, stairs, 40);
		Results later = results(passage(heron, first, ferry, 0), kept);
		assertEquals(5, later.indexOf(new ResultRow.OfPassage(passage(wren, second, stairs, 40), List.of())));
		assertEquals(-1, later.indexOf(new ResultRow.OfPassage(passage(wren, second, stairs, 41), List.of())));
	}

	@Test
	void entriesStandAfterTheNarrativesOfTheirClient() {
		EntryTypeId type = new EntryTypeId("org.example.cbt.record");
		EntryOutline.Field thought = new EntryOutline.Field("thought", Words.of("Thought"), Map.of(), List.of());
		records.entries().remember(new EntryOutline(type, 1, Words.of("CBT"), Words.of("Thought record"),
				List.of(new EntryOutline.Field("rows", Words.of("Thoughts"), Map.of(), List.of(thought)))));
		FoundEntry entry = new FoundEntry(EntryId.random(), type, heron, Optional.of(first), LocalDate.of(2001, 3, 1), "At night", List.of(),
				List.of(new FoundEntry.FieldMatch("rows.thought", "at night", List.of(new TextSpan(3, 8)))), 1);
		SearchAnswer answer = new SearchAnswer(List.of(passage(heron, first, ferry, 90)), 1, List.of(entry), 1, false, Optional.empty(),
				new IndexState(IndexState.Phase.CURRENT, 2, 2));
		Results results = Results.of("query", answer, new Names(records, codebook));
		String place = NLS.bind(Messages.entryPlace, "Thought record", PLACE_1);
		assertEquals(List.of("heron", PLACE_1 + ": The ferry", "at 90", place + ": At night. Thought: at night"), said(results));
		assertEquals(1, assertInstanceOf(ResultRow.OfClient.class, results.rows().getFirst()).entries());
		assertEquals(3, results.indexOf(results.rows().getLast()));
	}

	private Results results(Passage... passages) {
		SearchAnswer answer = new SearchAnswer(List.of(passages), 2, false, new IndexState(IndexState.Phase.CURRENT, 2, 2));
		return Results.of("query", answer, new Names(records, codebook));
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
