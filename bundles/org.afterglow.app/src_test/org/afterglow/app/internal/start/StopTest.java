package org.afterglow.app.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.afterglow.model.Client;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Records;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StopTest {

	private final Records records = new InMemoryRecords();
	private Session session;

	@BeforeEach
	void aSession() {
		Client client = Client.labelled("Heron");
		records.clients().save(client);
		session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 6), SessionKind.DOSING, Optional.empty(), "");
		records.sessions().save(session);
	}

	private NarrativeId told(String title) {
		return records.narratives().save(CodedText.told(session.id(), title, "A ferry came.").build()).narrative().id();
	}

	private List<String> titles(List<NarrativeId> recent) {
		return Stop.latest(records, recent).stream().map(stop -> stop.narrative().title()).toList();
	}

	@Test
	void manyThatWereDeletedHideNoneThatAreThere() {
		told("The ferry");
		assertEquals(List.of("The ferry"), titles(Stream.generate(NarrativeId::random).limit(12).toList()));
	}

	@Test
	void whatWasLookedAtComesFirstAndNothingTwice() {
		NarrativeId ferry = told("The ferry");
		told("The lamp");
		assertEquals("The ferry", titles(List.of(NarrativeId.random(), ferry)).getFirst());
		assertEquals(2, titles(List.of(ferry, ferry)).size());
	}

	@Test
	void thereAreNoMoreThanAreSeenAtOnce() {
		List<NarrativeId> all = IntStream.range(0, 12).mapToObj(i -> told("Dream " + i)).toList();
		assertEquals(7, titles(all).size());
		assertEquals(7, titles(List.of()).size());
		assertEquals(7, titles(all.subList(0, 3)).size());
	}
}
