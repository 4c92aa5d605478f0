package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.AuditSubject.Sort;
import org.afterglow.records.EditingSpells;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.Therapist;
import org.junit.jupiter.api.Test;

/** The log of who did what. */
public abstract class AuditContract extends RecordsSuite {

	/** Puts the clock of the records forward. */
	protected abstract void pass(Duration time);

	private List<AuditEntry> all() {
		return records().audit().entries(AuditFilter.ALL, Audit.NEWEST, 10_000).reversed();
	}

	private List<AuditEvent> events() {
		return all().stream().flatMap(entry -> entry.told().stream()).map(AuditEntry.Told::event).toList();
	}

	private static AuditEvent changed(Sort sort, java.util.UUID id, String change) {
		return AuditEvent.of(AuditKind.CHANGED, new AuditSubject(sort, id)).with(AuditEvent.CHANGE, change);
	}

	private CodedNarrative told(Session session, String title) {
		return records().narratives().save(CodedText.told(session.id(), title, "I saw a tree.").build());
	}

	@Test
	void whatIsNotedStandsThereNewestFirstWithWhoAndWhen() {
		assertEquals(List.of(), all());
		records().audit().note(AuditEvent.of(AuditKind.OPENED));
		records().settings().set(Therapist.NAME, "Dr. Mara Linden");
		records().settings().set(Therapist.REGISTRATION, "PT 4711");
		pass(Duration.ofMinutes(1));
		records().audit().note(AuditEvent.of(AuditKind.SEARCHED).with(AuditEvent.COUNT, 17));
		List<AuditEntry> newest = records().audit().entries(AuditFilter.ALL, Audit.NEWEST, 1);
		AuditEntry.Told told = newest.getFirst().told().orElseThrow();
		assertEquals(new Therapist("Dr. Mara Linden", "PT 4711"), told.by());
		assertEquals(AuditEvent.of(AuditKind.SEARCHED).with(AuditEvent.COUNT, 17), told.event());
		assertEquals(Optional.empty(), told.client());
		AuditEntry.Told first = all().getFirst().told().orElseThrow();
		assertEquals(Therapist.UNKNOWN, first.by());
		assertTrue(first.at().isBefore(told.at()));
		assertEquals(List.of(1L, 2L, 3L, 4L), all().stream().map(AuditEntry::number).toList());
		assertEquals(List.of(), records().audit().verify());
	}

	@Test
	void whoWorksHereNowIsItselfInTheLog() {
		records().settings().set(Therapist.NAME, "Linden");
		records().settings().set("codes.recent", "a");
		records().settings().remove(Therapist.NAME);
		AuditEvent set = AuditEvent.of(AuditKind.CHANGED).with(AuditEvent.SETTING, Therapist.NAME);
		assertEquals(List.of(set, set), events());
	}

	@Test
	void everyChangeIsWrittenWithTheClientItIsAbout() {
		Client client = client("A.");
		Session session = session(client, 1);
		CodedNarrative told = told(session, "t");
		var code = code("tree");
		records().narratives().delete(told.narrative().id());
		records().sessions().delete(session.id());
		assertEquals(List.of(changed(Sort.CLIENT, client.id().value(), "saved"), changed(Sort.SESSION, session.id().value(), "saved"),
				changed(Sort.NARRATIVE, told.narrative().id().value(), "saved"), changed(Sort.CODE, code.id().value(), "saved"),
				changed(Sort.NARRATIVE, told.narrative().id().value(), "deleted"),
				changed(Sort.SESSION, session.id().value(), "deleted")), events());
		assertEquals(5, records().audit().entries(AuditFilter.ALL.about(Optional.of(client.id())), Audit.NEWEST, 100).size());
	}

	@Test
	void aDeletedClientTakesAllBelowAlongInTheLog() {
		Client client = client("A.");
		Session session = session(client, 1);
		told(session, "t");
		records().clients().delete(client.id());
		List<AuditEntry> about = records().audit().entries(AuditFilter.ALL.about(Optional.of(client.id())), Audit.NEWEST, 100);
		assertEquals(6, about.size());
		assertEquals(3, about.stream().flatMap(entry -> entry.told().stream())
				.filter(told -> AuditEvent.DELETED.equals(told.event().details().get(AuditEvent.CHANGE))).count());
	}

	@Test
	void whatFailsIsNotWritten() {
		assertThrows(IllegalStateException.class, () -> records().together(() -> {
			client("A.");
			records().audit().note(AuditEvent.of(AuditKind.IMPORTED));
			throw new IllegalStateException("of the test");
		}));
		assertEquals(List.of(), all());
		records().audit().note(AuditEvent.of(AuditKind.OPENED));
		assertEquals(1, all().getFirst().number());
	}

	@Test
	void whatIsDoneTogetherIsWrittenTogether() {
		records().together(() -> {
			records().audit().note(AuditEvent.of(AuditKind.IMPORTED).with(AuditEvent.COUNT, 1));
			return client("A.");
		});
		assertEquals(List.of(AuditKind.CHANGED, AuditKind.IMPORTED), events().stream().map(AuditEvent::kind).toList());
	}

	@Test
	void aSpellOfEditingIsOneEntry() {
		CodedNarrative told = told(session(), "t");
		CodedNarrative other = told(session(client("B."), 2), "u");
		int before = all().size();
		for (int i = 0; i < 30; i++) {
			told = edited(told);
			pass(Duration.ofSeconds(20));
		}
		edited(other);
		assertEquals(before, all().size(), "the first save began the spell");
		pass(EditingSpells.SPELL);
		told = edited(told);
		edited(told);
		assertEquals(before + 1, all().size());
	}

	@Test
	void aSpellThatFailedToBeWrittenIsNotTakenForWritten() {
		CodedNarrative told = told(session(), "t");
		pass(EditingSpells.SPELL);
		int before = all().size();
		assertThrows(IllegalStateException.class, () -> records().together(() -> {
			edited(told);
			throw new IllegalStateException("of the test");
		}));
		edited(told);
		assertEquals(before + 1, all().size());
	}

	@Test
	void somebodyElseBeginsASpellOfTheirOwn() {
		CodedNarrative told = told(session(), "t");
		records().settings().set(Therapist.NAME, "Linden");
		int before = all().size();
		edited(told);
		assertEquals(before + 1, all().size());
		assertEquals("Linden", all().getLast().told().orElseThrow().by().name());
	}

	private CodedNarrative edited(CodedNarrative coded) {
		Narrative next = coded.narrative().withText(coded.narrative().text() + ".");
		return records().narratives().save(new CodedNarrative(next, coded.anchors(), coded.codings()));
	}

	@Test
	void keepingARevisionIsNoEntry() {
		CodedNarrative told = told(session(), "t");
		int before = all().size();
		records().revisions().keep(told.narrative().id(), RevisionReason.SAVED);
		assertEquals(before, all().size());
	}

	@Test
	void aShownNarrativeIsAboutItsClient() {
		Client client = client("A.");
		CodedNarrative told = told(session(client, 1), "t");
		records().audit().note(AuditEvent.read(told.narrative().id()));
		assertEquals(Optional.of(client.id()), all().getLast().told().orElseThrow().client());
	}

	@Test
	void whatIsSaidOfAClientWhoIsGoneIsForgottenAndTheChainHolds() {
		Client gone = client("A.");
		Client stays = client("B.");
		told(session(gone, 1), "t");
		CodedNarrative kept = told(session(stays, 2), "u");
		records().audit().note(AuditEvent.of(AuditKind.EXPORTED).about(gone.id()).with(AuditEvent.FORMAT, "jsonl"));
		records().audit().note(AuditEvent.read(kept.narrative().id()));
		assertEquals(0, records().audit().forgetGone());
		records().clients().delete(gone.id());
		int before = all().size();
		int forgotten = records().audit().forgetGone();
		assertEquals(7, forgotten);
		assertEquals(List.of(), records().audit().entries(AuditFilter.ALL.about(Optional.of(gone.id())), Audit.NEWEST, 100));
		assertEquals(4, records().audit().entries(AuditFilter.ALL.about(Optional.of(stays.id())), Audit.NEWEST, 100).size());
		assertEquals(before + 1, all().size());
		assertEquals(forgotten, all().stream().filter(entry -> entry.told().isEmpty()).count());
		assertEquals(AuditEvent.of(AuditKind.ERASED).with(AuditEvent.COUNT, 7), all().getLast().told().orElseThrow().event());
		assertEquals(List.of(), records().audit().verify());
		assertEquals(0, records().audit().forgetGone(), "once is enough");
		assertEquals(before + 1, all().size());
	}

	@Test
	void entriesComeByKindByTimeAndInPages() {
		List<Instant> times = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			records().audit().note(AuditEvent.of(i % 2 == 0 ? AuditKind.OPENED : AuditKind.LOCKED));
			times.add(all().getLast().told().orElseThrow().at());
			pass(Duration.ofHours(1));
		}
		Audit audit = records().audit();
		AuditFilter opened = AuditFilter.ALL.of(Set.of(AuditKind.OPENED));
		assertEquals(List.of(9L, 7L), numbers(audit.entries(opened, Audit.NEWEST, 2)));
		assertEquals(List.of(5L, 3L), numbers(audit.entries(opened, 7, 2)));
		assertEquals(List.of(), audit.entries(opened, 1, 2));
		assertEquals(10, audit.entries(AuditFilter.ALL.of(Set.of(AuditKind.OPENED, AuditKind.LOCKED)), Audit.NEWEST, 100).size());
		AuditFilter middle = AuditFilter.ALL.between(Optional.of(times.get(3)), Optional.of(times.get(6)));
		assertEquals(List.of(6L, 5L, 4L), numbers(audit.entries(middle, Audit.NEWEST, 100)));
		assertEquals(List.of(5L), numbers(audit.entries(middle.of(Set.of(AuditKind.OPENED)), Audit.NEWEST, 100)));
	}

	private static List<Long> numbers(List<AuditEntry> entries) {
		return entries.stream().map(AuditEntry::number).toList();
	}

	@Test
	void theFeedDoesNotTellOfTheLog() {
		var before = records().feed().position();
		records().audit().note(AuditEvent.of(AuditKind.OPENED));
		assertEquals(before, records().feed().position());
	}

	@Test
	void thereIsNoRoomForAClientsWords() {
		for (String words : List.of("I saw a tree", "Tree", "", "x".repeat(81), "näh", "a\nb")) {
			assertThrows(IllegalArgumentException.class, () -> AuditEvent.of(AuditKind.READ).with("words", words));
			assertThrows(IllegalArgumentException.class, () -> AuditEvent.of(AuditKind.READ).with(words, "1"));
		}
		assertFalse(AuditEvent.of(AuditKind.EXPORTED).with(AuditEvent.FORMAT, "jsonl").details().isEmpty());
	}
}
