package org.afterglow.ui.clients.internal.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.afterglow.model.Client;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.NarrativeSummary;
import org.junit.jupiter.api.Test;

class NarrowingTest {

	private final Node.OfClient heron = client("Heron", "The ferry", "In the rest hour");
	private final Node.OfClient wren = client("Wren", "A ferry, again");
	private final Outline outline = new Outline(List.of(heron, wren), Outline.Read.ALL);

	@Test
	void aClientThatMatchesKeepsEverythingAndStaysClosed() {
		Narrowing narrowing = new Narrowing("her", Words::name);
		assertEquals(List.of(heron), narrowing.of(outline, () -> false));
		assertEquals(1, narrowing.opened().size(), "only the group that may stand at the end");
	}

	@Test
	void parentsOfWhatMatchesStayAndAreOpened() {
		Narrowing narrowing = new Narrowing("FERRY", Words::name);
		List<Node> kept = narrowing.of(outline, () -> false);
		assertEquals(2, kept.size());
		Node.OfSession session = (Node.OfSession) kept.getFirst().below().getFirst();
		assertEquals(List.of("The ferry"), session.narratives().stream().map(node -> node.narrative().title()).toList());
		assertTrue(narrowing.opened().contains(heron.id()));
		assertTrue(narrowing.opened().contains(session.id()));
	}

	@Test
	void wordsMayStandOnDifferentFloors() {
		assertEquals(1, new Narrowing("wren ferry", Words::name).of(outline, () -> false).size());
		assertEquals(0, new Narrowing("wren hour", Words::name).of(outline, () -> false).size());
	}

	@Test
	void matchedLettersAreKnown() {
		Narrowing narrowing = new Narrowing("er he", Words::name);
		assertArrayEquals(new boolean[] { true, true, true, false, false }, narrowing.matches("Heron"));
		assertFalse(narrowing.isEmpty());
		assertTrue(new Narrowing("  ", Words::name).isEmpty());
	}

	private static Node.OfClient client(String label, String... titles) {
		Client client = Client.labelled(label);
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 6), SessionKind.DOSING,
				Optional.empty(), "");
		List<Node.OfNarrative> narratives = IntStream.range(0, titles.length)
				.mapToObj(i -> new Node.OfNarrative(client, session, new NarrativeSummary(NarrativeId.random(), session.id(),
						titles[i], 1, Optional.empty(), Instant.EPOCH, 3, 0, 0)))
				.toList();
		return new Node.OfClient(client, List.of(new Node.OfSession(client, session, narratives)));
	}
}
