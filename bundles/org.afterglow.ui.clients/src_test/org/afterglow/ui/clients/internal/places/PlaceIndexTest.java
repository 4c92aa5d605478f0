package org.afterglow.ui.clients.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Records;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.ui.clients.internal.names.Outline;
import org.afterglow.ui.clients.internal.names.PracticeNames;
import org.junit.jupiter.api.Test;

class PlaceIndexTest {

	private final Records records = new InMemoryRecords();

	@Test
	void everySortIsFoundTheBestFirst() {
		Session third = session(client("Heron"), 3);
		narrative(third, "The ferry");
		narrative(third, "Ferryman");
		Code ferry = Code.named("Ferry", CodeKind.SYMBOL, CodeColour.CLAY);
		assertEquals(List.of("Ferry", "Ferryman", "The ferry"), names("ferry", ferry));
		assertEquals(List.of("3 Dosing"), names("3"));
		assertEquals(List.of("The ferry"), names("heron 3 the"));
	}

	@Test
	void noMoreThanTheBestOfASort() {
		Session only = session(client("Heron"), 1);
		for (int i = 0; i < 20; i++) {
			narrative(only, "A ferry " + i);
		}
		narrative(only, "Ferry");
		List<PlaceIndex.Found> found = index().best(Match.Query.of("ferry"), List.of(), 3, () -> false);
		assertEquals(List.of("Ferry", "A ferry 0", "A ferry 1"), found.stream().map(each -> each.place().name()).toList());
	}

	@Test
	void synonymsLeadToTheirCode() {
		Code window = Code.named("Lit window", CodeKind.SYMBOL, CodeColour.OCHRE).withSynonyms(List.of("left awake"));
		assertEquals(1, names("awake", window).size());
	}

	@Test
	void someOfEachSortToBeginWithTheLatestFirst() {
		Client heron = client("Heron");
		narrative(session(heron, 1, LocalDate.of(2026, 11, 6)), "The ferry");
		narrative(session(heron, 2, LocalDate.of(2026, 11, 20)), "The lamp");
		narrative(session(heron, 3, LocalDate.of(2026, 11, 13)), "The well");
		records.clients().save(new Client(client("Wren").id(), "Wren", true));
		List<Place> first = index().first(List.of(), Set.of(heron.id()), 2);
		assertEquals(List.of("2 Dosing", "3 Dosing", "The lamp", "The well"), first.stream().map(Place::name).toList());
		assertEquals(2, Row.bySort(first).stream().filter(Row.Heading.class::isInstance).count());
	}

	@Test
	void headingsAreSteppedOver() {
		narrative(session(client("Ferry"), 1), "The ferry");
		List<Row> rows = Row.grouped(index().best(Match.Query.of("ferry"), List.of(), 6, () -> false));
		assertTrue(rows.get(0) instanceof Row.Heading);
		assertEquals(1, Row.step(rows, -1, 1));
		assertEquals(3, Row.step(rows, 1, 1));
		assertEquals(3, Row.step(rows, 3, 5));
		assertEquals(1, Row.step(rows, 3, -9));
		assertEquals(-1, Row.step(List.of(), -1, 1));
	}

	private List<String> names(String typed, Code... codes) {
		return new PlaceIndex(outline(), List.of(codes)).best(Match.Query.of(typed), List.of(), 6, () -> false).stream()
				.map(found -> found.place().name()).toList();
	}

	private PlaceIndex index() {
		return new PlaceIndex(outline(), List.of());
	}

	private Outline outline() {
		return new PracticeNames(records).now(sofar -> {
		});
	}

	private Client client(String label) {
		Client client = Client.labelled(label);
		records.clients().save(client);
		return client;
	}

	private Session session(Client client, int number) {
		return session(client, number, LocalDate.of(2026, 11, 6));
	}

	private Session session(Client client, int number, LocalDate date) {
		Session session = new Session(SessionId.random(), client.id(), number, date, SessionKind.DOSING,
				Optional.empty(), "");
		records.sessions().save(session);
		return session;
	}

	private void narrative(Session session, String title) {
		records.narratives().save(CodedNarrative.uncoded(
				Narrative.told(session.id(), title, "A ferry came.", Instant.parse("2026-11-06T14:52:00Z"))));
	}
}
