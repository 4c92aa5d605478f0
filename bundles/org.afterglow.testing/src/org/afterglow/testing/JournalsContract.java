package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.Client;
import org.afterglow.model.EntryId;
import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.JournalId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.AnswerState;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.BodyMark;
import org.afterglow.records.BodyMark.Side;
import org.afterglow.records.Change;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Journals;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.StaleAnswer;
import org.junit.jupiter.api.Test;

/** Journal pages, and what clients left there. */
public abstract class JournalsContract extends RecordsSuite {

	private static final Instant NOW = Instant.parse("2026-11-21T14:20:30.123456789Z");
	private static final String HASH = "0123456789abcdef".repeat(4);
	private static final String OTHER_HASH = "fedcba9876543210".repeat(4);

	private Journals journals() {
		return records().journals();
	}

	private static Journal page(SessionId session, Instant opened) {
		return new Journal(JournalId.random(), session, opened, opened.plus(Duration.ofHours(2)), HASH, "", false);
	}

	private Journal opened(Session session) {
		return journals().open(page(session.id(), NOW));
	}

	private JournalAnswer said(Journal page, int place, String words) {
		Instant begun = NOW.plusSeconds(place);
		return journals().save(JournalAnswer.begun(page, place, "What was there?", Optional.of(Phase.REST), begun).saying(words, begun));
	}

	private static JournalAnswer full(Journal page) {
		List<BodyMark> marks = List.of(new BodyMark(Side.FRONT, 0.5, 0.25, "warm \uD83D\uDD25"), new BodyMark(Side.BACK, 0, 1, ""));
		return JournalAnswer.begun(page, 3, "Where do you feel it?\nPoint.", Optional.of(Phase.REENTRY), NOW)
				.saying("wei\u00dfe V\u00f6gel,\n\"und\" Licht \u2013 \uD83D\uDE42", NOW.plusSeconds(1)).marked(marks, NOW.plusSeconds(2))
				.scaled(new TreeMap<>(Map.of("near", 0, "quiet.body-2", 100)), NOW.plusSeconds(3))
				.drawn(Optional.of(AttachmentId.random()), NOW.plusSeconds(4)).withEntry(Optional.of(EntryId.random()), NOW.plusSeconds(5))
				.withNothing(true, NOW.plusSeconds(6));
	}

	@Test
	void aPageIsKeptAsItIs() {
		Session session = session();
		Journal page = opened(session);
		assertEquals(Optional.of(page), journals().byId(page.id()));
		assertEquals(Optional.empty(), journals().byId(JournalId.random()));
		Journal entered = journals().save(page.entered(OTHER_HASH));
		assertEquals(List.of(entered), journals().of(session.id()));
		assertEquals("", entered.codeHash());
		assertEquals(OTHER_HASH, entered.keyHash());
		assertEquals(entered, journals().open(page), "a page that is there is not opened again");
		assertThrows(RecordMissing.class, () -> journals().open(page(SessionId.random(), NOW)));
		assertThrows(RecordMissing.class, () -> journals().save(page(session.id(), NOW)));
	}

	@Test
	void aPageIsOpenUntilItsTimeIsOverOrItIsClosed() {
		Session session = session();
		Journal later = journals().open(page(session.id(), NOW.plusSeconds(5)));
		Journal first = opened(session);
		assertEquals(List.of(first, later), journals().of(session.id()));
		assertEquals(List.of(first, later), journals().openAt(NOW.plusSeconds(60)));
		assertEquals(List.of(later), journals().openAt(first.until()));
		assertEquals(List.of(), journals().openAt(later.until()));
		journals().save(later.ended());
		assertEquals(List.of(first), journals().openAt(NOW.plusSeconds(60)));
		journals().save(first.openUntil(NOW.plus(Duration.ofDays(1))));
		assertEquals(1, journals().openAt(NOW.plus(Duration.ofHours(23))).size());
	}

	@Test
	void everyPartOfAnAnswerComesBack() {
		Journal page = opened(session());
		JournalAnswer saved = journals().save(full(page));
		assertEquals(1, saved.version());
		assertEquals(full(page).scales(), saved.scales());
		assertEquals(Optional.of(saved), journals().answer(saved.id()));
		JournalAnswer taken = journals().save(saved.taken(NarrativeId.random()));
		assertEquals(Optional.of(taken), journals().answer(saved.id()));
		JournalAnswer bare = journals().save(JournalAnswer.begun(page, 4, "", Optional.empty(), NOW));
		assertEquals(Optional.of(bare), journals().answer(bare.id()));
		assertTrue(bare.isEmpty());
		assertFalse(taken.isEmpty());
	}

	@Test
	void anAnswerIsSavedUpOnWhatWasRead() {
		JournalAnswer first = said(opened(session()), 0, "a");
		JournalAnswer second = journals().save(first.saying("ab", NOW.plusSeconds(9)));
		assertEquals(2, second.version());
		assertEquals(second, journals().save(second), "the same again is no new version");
		StaleAnswer stale = assertThrows(StaleAnswer.class, () -> journals().save(first.saying("ac", NOW.plusSeconds(9))));
		assertEquals(List.of(1L, 2L), List.of(stale.expected(), stale.found()));
		assertEquals(first.id(), stale.answer());
		assertEquals(Optional.of(second), journals().answer(first.id()));
		journals().delete(first.id());
		assertThrows(RecordMissing.class, () -> journals().save(second.saying("abc", NOW)));
	}

	@Test
	void anAnswerBelongsToThePageOfItsSession() {
		Client client = client("c");
		Session one = session(client, 1);
		Session two = session(client, 2);
		Journal page = opened(one);
		Journal elsewhere = new Journal(page.id(), two.id(), page.opened(), page.until(), HASH, "", false);
		assertThrows(RecordMissing.class, () -> said(elsewhere, 0, "x"));
		assertThrows(RecordMissing.class, () -> said(page(one.id(), NOW), 0, "x"));
		assertEquals(List.of(), journals().answers(one.id()));
	}

	@Test
	void whatNobodyDecidedOnWaits() {
		Client client = client("c");
		Journal first = opened(session(client, 1));
		Journal second = opened(session(client, 2));
		JournalAnswer last = said(second, 3, "d");
		JournalAnswer written = said(first, 0, "a");
		JournalAnswer waiting = journals().save(said(first, 1, "b").inState(AnswerState.WAITING));
		JournalAnswer aside = journals().save(said(first, 2, "c").inState(AnswerState.SET_ASIDE));
		assertEquals(List.of(written, waiting, last), journals().waiting());
		assertEquals(List.of(written, waiting, aside), journals().answers(first.session()));
		journals().save(waiting.taken(NarrativeId.random()));
		assertEquals(List.of(written, last), journals().waiting());
		JournalAnswer back = journals().save(aside.inState(AnswerState.WAITING));
		assertEquals(List.of(written, back, last), journals().waiting());
	}

	@Test
	void whatIsDeletedCanBePutBack() {
		Journal page = opened(session());
		JournalAnswer saved = journals().save(full(page));
		assertEquals(Optional.of(saved), journals().delete(saved.id()));
		assertEquals(Optional.empty(), journals().delete(saved.id()));
		assertEquals(Optional.empty(), journals().answer(saved.id()));
		journals().restore(saved);
		journals().restore(saved.saying("something else", NOW.plusSeconds(9)));
		assertEquals(Optional.of(saved), journals().answer(saved.id()));
		assertEquals(2, journals().save(saved.saying("more", NOW.plusSeconds(10))).version());
	}

	@Test
	void everythingGoesWithItsSessionAndItsClient() {
		Client client = client("c");
		Session one = session(client, 1);
		Session two = session(client, 2);
		Journal page = opened(one);
		JournalAnswer gone = said(page, 0, "a");
		JournalAnswer later = said(opened(two), 1, "b");
		long before = records().feed().position().number();
		records().sessions().delete(one.id());
		assertEquals(List.of(Subject.JOURNAL_ANSWER, Subject.SESSION), subjectsAfter(before));
		assertEquals(List.of(), journals().of(one.id()));
		assertEquals(List.of(later), journals().waiting());
		assertThrows(RecordMissing.class, () -> journals().restore(gone));
		records().together(() -> {
			records().sessions().save(one);
			journals().open(page);
			journals().restore(gone);
			return "";
		});
		assertEquals(List.of(page), journals().of(one.id()));
		assertEquals(List.of(gone), journals().answers(one.id()));
		before = records().feed().position().number();
		records().clients().delete(client.id());
		assertEquals(Set.of(gone.id().value(), later.id().value()), Set.copyOf(records().feed().after(before, 100).stream()
				.filter(change -> change.subject() == Subject.JOURNAL_ANSWER && change.deleted()).map(Change::id).toList()));
		assertEquals(List.of(), journals().waiting());
		assertEquals(Optional.empty(), journals().byId(page.id()));
	}

	private List<Subject> subjectsAfter(long number) {
		return records().feed().after(number, 100).stream().map(Change::subject).toList();
	}

	@Test
	void theFeedTellsOfAnswersAndIsHeardOfPages() {
		Session session = session();
		long before = records().feed().position().number();
		AtomicInteger heard = new AtomicInteger();
		try (Subscription subscription = records().feed().listen(position -> heard.incrementAndGet())) {
			Journal page = opened(session);
			assertEquals(1, heard.get());
			assertEquals(List.of(), subjectsAfter(before));
			journals().open(page);
			journals().save(page);
			assertEquals(1, heard.get(), "nothing changed");
			journals().save(page.entered(OTHER_HASH));
			assertEquals(2, heard.get());
			JournalAnswer answer = said(page, 0, "a");
			journals().delete(answer.id());
			assertEquals(List.of(new Change(before + 2, Subject.JOURNAL_ANSWER, answer.id().value(), true)),
					records().feed().after(before, 100));
			assertEquals(4, heard.get());
		}
	}

	/** A page saves every few seconds: the log says once that somebody wrote, not how often. */
	@Test
	void theLogSaysOnceThatAClientWrote() {
		Session session = session();
		JournalAnswer answer = said(opened(session), 0, "a");
		for (int i = 0; i < 5; i++) {
			answer = journals().save(answer.saying("a".repeat(i + 2), NOW.plusSeconds(i + 1)));
		}
		journals().delete(answer.id());
		List<Told> told = new ArrayList<>(records().audit().entries(AuditFilter.ALL.of(Set.of(AuditKind.CHANGED)), Audit.NEWEST, 100).stream()
				.map(entry -> entry.told().orElseThrow()).filter(each -> each.event().subject()
						.filter(subject -> subject.sort() == AuditSubject.Sort.JOURNAL_ANSWER).isPresent()).toList());
		Collections.reverse(told);
		assertEquals(List.of("saved", "deleted"), told.stream().map(each -> each.event().details().get("change")).toList());
		assertEquals(Set.of(Optional.of(session.client())), Set.copyOf(told.stream().map(Told::client).toList()));
	}

	@Test
	void workThatThrowsLeavesNoAnswer() {
		Journal page = opened(session());
		JournalAnswer[] inside = new JournalAnswer[1];
		assertThrows(IllegalStateException.class, () -> records().together(() -> {
			inside[0] = said(page, 0, "a");
			journals().save(page.ended());
			throw new IllegalStateException("of the test");
		}));
		assertEquals(Optional.empty(), journals().answer(inside[0].id()));
		assertEquals(Optional.of(page), journals().byId(page.id()));
		assertEquals(Optional.empty(), journals().answer(JournalAnswerId.random()));
	}
}
