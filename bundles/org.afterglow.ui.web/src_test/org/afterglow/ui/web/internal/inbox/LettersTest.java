package org.afterglow.ui.web.internal.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.JournalId;
import org.afterglow.model.Narrative;
import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Voice;
import org.afterglow.records.AnswerState;
import org.afterglow.records.BodyMark;
import org.afterglow.records.BodyMark.Side;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.testing.MovableClock;
import org.afterglow.ui.entries.AtHand;
import org.afterglow.ui.web.internal.Messages;
import org.junit.jupiter.api.Test;

class LettersTest {

	private final MovableClock clock = new MovableClock();
	private final InMemoryRecords records = new InMemoryRecords(clock);
	private final Instant now = clock.instant();

	private Session session(String label) {
		Client client = Client.labelled(label);
		records.clients().save(client);
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 8), SessionKind.DOSING, Optional.empty(), "");
		records.sessions().save(session);
		return session;
	}

	private Journal page(Session session) {
		return records.journals().open(new Journal(JournalId.random(), session.id(), now.minusSeconds(600), now.plus(Duration.ofHours(1)),
				"0123456789abcdef".repeat(4), "", false));
	}

	private JournalAnswer begun(Journal page, int place) {
		return JournalAnswer.begun(page, place, "What was there?", Optional.of(Phase.REST), now.minusSeconds(500 - place));
	}

	private JournalAnswer said(Journal page, int place, String words, AnswerState state) {
		return records.journals().save(begun(page, place).saying(words, now).inState(state));
	}

	/** Somebody looks at this session. */
	private Reach of(Journal page) {
		ClientId client = records.sessions().byId(page.session()).orElseThrow().client();
		return Reach.of(Optional.of(new AtHand(client, "", Optional.of(page.session()))));
	}

	private Letters read(Reach of) {
		return Letters.read(records, of, clock.instant());
	}

	private List<String> beginnings(Reach of) {
		return read(of).all().stream().map(Letter::beginning).toList();
	}

	@Test
	void ofASessionEverythingIsShownAndOfThePracticeWhatWaits() {
		Journal heron = page(session("Heron"));
		Journal lark = page(session("Lark"));
		said(heron, 0, "aside", AnswerState.SET_ASIDE);
		said(heron, 2, "second", AnswerState.WAITING);
		said(heron, 1, "first", AnswerState.WAITING);
		said(lark, 3, "of Lark", AnswerState.WAITING);
		assertEquals(List.of("first", "second", "aside"), beginnings(of(heron)));
		assertEquals(List.of("first", "second", "of Lark"), beginnings(Reach.EVERYBODY));
		assertEquals(3, read(Reach.EVERYBODY).waiting());
		assertTrue(read(Reach.EVERYBODY).all().getLast().whose().startsWith("Lark, dosing on 8 Nov"));
	}

	@Test
	void ofAClientWithoutASessionEverythingIsShownAndOfNobodyWhatWaits() {
		Session first = session("Heron");
		Session second = new Session(SessionId.random(), first.client(), 2, LocalDate.of(2026, 11, 9), SessionKind.DOSING, Optional.empty(), "");
		records.sessions().save(second);
		said(page(first), 1, "aside", AnswerState.SET_ASIDE);
		said(page(second), 2, "waiting", AnswerState.WAITING);
		said(page(session("Lark")), 3, "of Lark", AnswerState.WAITING);
		Reach heron = Reach.of(Optional.of(new AtHand(first.client(), "Heron", Optional.empty())));
		assertEquals(List.of("waiting", "aside"), beginnings(heron));
		assertEquals(Optional.of("Heron"), heron.said(records));
		assertEquals(List.of("waiting", "of Lark"), beginnings(Reach.of(Optional.empty())));
	}

	@Test
	void whatIsBeingWrittenIsSeenAndWaitsUntilTheClientGoesOn() {
		Journal page = page(session("Heron"));
		said(page, 0, "", AnswerState.WRITING);
		Letters letters = read(Reach.EVERYBODY);
		assertEquals(0, letters.waiting(), "nothing was left yet");
		Letter letter = letters.all().getFirst();
		assertTrue(letter.isBeingWritten());
		assertFalse(letter.canBecomeNarrative());
		records.journals().save(page.ended());
		assertEquals(List.of(), read(Reach.EVERYBODY).all(), "an empty answer in a page that is closed is none");
	}

	@Test
	void aPageWhoseTimeIsOverIsNotWrittenInAnyMore() {
		Journal page = page(session("Heron"));
		said(page, 0, "A ferry", AnswerState.WRITING);
		said(page, 1, "", AnswerState.WRITING);
		assertEquals(List.of(true, true), read(Reach.EVERYBODY).all().stream().map(Letter::isBeingWritten).toList());
		clock.pass(Duration.ofMinutes(59));
		assertTrue(read(Reach.EVERYBODY).all().getFirst().isBeingWritten(), "it has a minute left");
		clock.pass(Duration.ofMinutes(1));
		Letters letters = read(Reach.EVERYBODY);
		assertEquals(List.of("A ferry"), letters.all().stream().map(Letter::beginning).toList(), "nobody ended it, and nobody changed anything");
		assertFalse(letters.all().getFirst().isBeingWritten());
		assertTrue(letters.all().getFirst().canBecomeNarrative());
	}

	@Test
	void whatHasNoWordsSaysWhatItIs() {
		Journal page = page(session("Heron"));
		records.journals().save(begun(page, 0).marked(List.of(new BodyMark(Side.FRONT, 0.5, 0.4, "")), now).inState(AnswerState.WAITING));
		records.journals().save(begun(page, 1).scaled(new TreeMap<>(Map.of("ease", 95, "nearness", 50)), now).inState(AnswerState.WAITING));
		records.journals().save(begun(page, 2).withNothing(true, now).inState(AnswerState.WAITING));
		records.journals().save(begun(page, 3).marked(List.of(new BodyMark(Side.FRONT, 0.5, 0.4, "warm")), now).inState(AnswerState.WAITING));
		assertEquals(List.of(Messages.beginsBody, "very calm, between far away and here", Messages.nothing, "warm"), beginnings(Reach.EVERYBODY));
		assertEquals(List.of(false, false, false, true),
				read(Reach.EVERYBODY).all().stream().map(Letter::canBecomeNarrative).toList());
	}

	@Test
	void aNarrativeKeepsWordsPhaseTimeAndVoice() {
		JournalAnswer answer = said(page(session("Heron")), 0, "  A ferry came.\nIt was white. ", AnswerState.WAITING);
		Narrative told = Deciding.narrative(read(Reach.EVERYBODY).all().getFirst());
		assertEquals("A ferry came.\nIt was white.", told.text());
		assertEquals(Optional.of(Phase.REST), told.phase());
		assertEquals(answer.began(), told.captured());
		assertEquals(Voice.OWN_WORDS, told.voice());
		assertTrue(told.title().startsWith("Rest, "), "a title without words of the client");
	}

	@Test
	void whatWasMadeOfItIsKnownUntilItIsDeleted() {
		Journal page = page(session("Heron"));
		JournalAnswer answer = said(page, 0, "x", AnswerState.WAITING);
		var told = records.narratives().save(CodedText.told(page.session(), "Rest", "x").build()).narrative();
		records.journals().save(answer.taken(told.id()));
		Letter letter = read(of(page)).all().getFirst();
		assertEquals(Optional.of(new Letter.Made(told.id(), "Rest")), letter.made());
		assertFalse(letter.isWaiting());
		records.narratives().delete(told.id());
		letter = read(of(page)).all().getFirst();
		assertTrue(letter.canBecomeNarrative(), "the narrative is gone, the words are not");
	}
}
