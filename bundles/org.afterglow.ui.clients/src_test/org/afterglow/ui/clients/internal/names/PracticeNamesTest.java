package org.afterglow.ui.clients.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.Records;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

class PracticeNamesTest {

	private final Records records = new InMemoryRecords();
	private final PracticeNames names = new PracticeNames(records);

	@Test
	void aLargePracticeShowsItsClientsFirst() {
		Client heron = client("Heron");
		narrative(session(heron, 1), "The ferry");
		List<Outline.Read> stages = new ArrayList<>();
		Outline all = names.now(sofar -> stages.add(sofar.read()));
		assertEquals(List.of(Outline.Read.CLIENTS, Outline.Read.SESSIONS), stages);
		assertEquals(Outline.Read.ALL, all.read());
		assertEquals("The ferry", all.clients().getFirst().sessions().getFirst().narratives().getFirst().narrative().title());
	}

	@Test
	void whatDidNotChangeIsNotMadeAnew() {
		Client heron = client("Heron");
		client("Wren");
		Outline before = names.now(sofar -> {
		});
		assertSame(before, now());
		records.clients().save(heron.relabelled("Grey heron"));
		Outline after = now();
		assertEquals(List.of("Grey heron", "Wren"), labels(after));
		assertSame(before.clients().getLast(), after.clients().getLast());
	}

	@Test
	void archivedClientsStandInAGroupAtTheEnd() {
		records.clients().save(Client.labelled("Alder").withArchived(true));
		client("Heron");
		List<Node> roots = now().roots();
		assertEquals(2, roots.size());
		assertEquals(Node.Archived.ID, roots.getLast().id());
		assertEquals(1, roots.getLast().below().size());
	}

	@Test
	void aNarrativeThatMovesLeavesItsSession() {
		Client heron = client("Heron");
		Session one = session(heron, 1);
		Session two = session(heron, 2);
		Narrative told = narrative(one, "The ferry");
		now();
		records.narratives().saveHead(
				new Narrative(told.id(), two.id(), "The ferry", told.text(), 1, told.phase(), told.captured(), told.voice()));
		Outline after = now();
		assertEquals(two, after.sessionOf(told.id()).orElseThrow().session());
		assertTrue(after.clients().getFirst().sessions().getFirst().narratives().isEmpty());
	}

	@Test
	void followingTellsTheSameAsReadingAnew() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		List<Client> clients = new ArrayList<>();
		List<Session> sessions = new ArrayList<>();
		List<Narrative> narratives = new ArrayList<>();
		for (int round = 0; round < 300; round++) {
			change(random, round, clients, sessions, narratives);
			if (random.nextInt(3) == 0) {
				Outline fresh = new PracticeNames(records).now(sofar -> {
				});
				assertEquals(said(fresh), said(now()), "seed " + seed + ", round " + round);
			}
		}
	}

	private void change(Random random, int round, List<Client> clients, List<Session> sessions, List<Narrative> narratives) {
		switch (random.nextInt(10)) {
			case 0 -> clients.add(client("C" + random.nextInt(1000) + "." + round));
			case 1, 2 -> any(random, clients).filter(this::isThere).ifPresent(client -> sessions.add(session(client, round + 1)));
			case 3, 4, 5 -> any(random, sessions).filter(session -> records.sessions().byId(session.id()).isPresent())
					.ifPresent(session -> narratives.add(narrative(session, "N" + round)));
			case 6 -> any(random, narratives).ifPresent(narrative -> {
				if (random.nextBoolean()) {
					records.narratives().delete(narrative.id());
				} else {
					records.narratives().byId(narrative.id())
							.ifPresent(now -> records.narratives().saveHead(now.narrative().titled("T" + round)));
				}
			});
			case 7 -> any(random, sessions).filter(session -> records.sessions().byId(session.id()).isPresent())
					.ifPresent(session -> records.attachments().add(NewAttachment.of(session.id(), "A" + round, ""),
							new ByteArrayInputStream(new byte[round]), Progress.UNSEEN));
			case 8 -> any(random, records.attachments().all()).ifPresent(attachment -> {
				if (random.nextBoolean()) {
					records.attachments().remove(attachment.id());
				} else {
					records.attachments().rename(attachment.id(), "B" + round);
				}
			});
			default -> any(random, clients).filter(this::isThere).ifPresent(client -> {
				if (random.nextInt(3) == 0) {
					records.clients().delete(client.id());
				} else {
					records.clients().save(client.relabelled("R" + random.nextInt(1000) + "." + round));
				}
			});
		}
	}

	private boolean isThere(Client client) {
		return records.clients().byId(client.id()).isPresent();
	}

	private static <T> Optional<T> any(Random random, List<T> some) {
		return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
	}

	private static List<String> said(Outline outline) {
		List<String> said = new ArrayList<>();
		for (Node.OfClient client : outline.clients()) {
			said.add(client.client().label());
			client.sessions().forEach(session -> said.add(session.session().number() + " "
					+ session.narratives().stream().map(Node.OfNarrative::narrative).map(NarrativeSummary::title).toList()
					+ session.attachments().stream().map(node -> node.attachment().name()).toList()));
		}
		return said;
	}

	private Outline now() {
		return names.now(sofar -> {
		});
	}

	private static List<String> labels(Outline outline) {
		return outline.clients().stream().map(node -> node.client().label()).toList();
	}

	private Client client(String label) {
		Client client = Client.labelled(label);
		records.clients().save(client);
		return client;
	}

	private Session session(Client client, int number) {
		Session session = new Session(SessionId.random(), client.id(), number, LocalDate.of(2026, 11, 6), SessionKind.DOSING,
				Optional.empty(), "");
		records.sessions().save(session);
		return session;
	}

	private Narrative narrative(Session session, String title) {
		return records.narratives().save(CodedNarrative.uncoded(
				Narrative.told(session.id(), title, "A ferry came.", Instant.parse("2026-11-06T14:52:00Z")))).narrative();
	}
}
