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
import org.afterglow.ui.web.internal.Messages;
import org.junit.jupiter.api.Test;

class LettersTest {

	private final InMemoryRecords records = new InMemoryRecords();
	private final Instant now = Instant.now();

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

	private List<String> beginnings(Optional<SessionId> of) {
		return Letters.read(records, of).all().stream().map(Letter::beginning).toList();
	}

	@Test
	void ofASessionEverythingIsShownAndOfThePracticeWhatWaits() {
		Journal heron = page(session("Heron"));
		Journal lark = page(session("Lark"));
		said(heron, 0, "aside", AnswerState.SET_ASIDE);
		said(heron, 2, "second", AnswerState.WAITING);
		said(heron, 1, "first", AnswerState.WAITING);
		said(lark, 3, "of Lark", AnswerState.WAITING);
		assertEquals(List.of("first", "second", "aside"), beginnings(Optional.of(heron.session())));
		assertEquals(List.of("first", "second", "of Lark"), beginnings(Optional.empty()));
		assertEquals(3, Letters.read(records, Optional.empty()).waiting());
		assertTrue(Letters.read(records, Optional.empty()).all().getLast().whose().startsWith("Lark, dosing on 8 Nov"));
	}

	@Test
	void whatIsBeingWrittenIsSeenAndWaitsUntilTheClientGoesOn() {
		Journal page = page(session("Heron"));
		said(page, 0, "", AnswerState.WRITING);
		Letters letters = Letters.read(records, Optional.empty());
		assertEquals(0, letters.waiting(), "nothing was left yet");
		Letter letter = letters.all().getFirst();
		assertTrue(letter.isBeingWritten());
		assertFalse(letter.canBecomeNarrative());
		records.journals().save(page.ended());
		assertEquals(List.of(), Letters.read(records, Optional.empty()).all(), "an empty answer in a page that is closed is none");
	}

	@Test
	void whatHasNoWordsSaysWhatItIs() {
		Journal page = page(session("Heron"));
		records.journals().save(begun(page, 0).marked(List.of(new BodyMark(Side.FRONT, 0.5, 0.4, "")), now).inState(AnswerState.WAITING));
		records.journals().save(begun(page, 1).scaled(new TreeMap<>(Map.of("ease", 95, "nearness", 50)), now).inState(AnswerState.WAITING));
		records.journals().save(begun(page, 2).withNothing(true, now).inState(AnswerState.WAITING));
		records.journals().save(begun(page, 3).marked(List.of(new BodyMark(Side.FRONT, 0.5, 0.4, "warm")), now).inState(AnswerState.WAITING));
		assertEquals(List.of(Messages.beginsBody, "very calm, between far away and here", Messages.nothing, "warm"), beginnings(Optional.empty()));
		assertEquals(List.of(false, false, false, true),
				Letters.read(records, Optional.empty()).all().stream().map(Letter::canBecomeNarrative).toList());
	}

	@Test
	void aNarrativeKeepsWordsPhaseTimeAndVoice() {
		JournalAnswer answer = said(page(session("Heron")), 0, "  A ferry came.\nIt was white. ", AnswerState.WAITING);
		Narrative told = Deciding.narrative(Letters.read(records, Optional.empty()).all().getFirst());
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
		Letter letter = Letters.read(records, Optional.of(page.session())).all().getFirst();
		assertEquals(Optional.of(new Letter.Made(told.id(), "Rest")), letter.made());
		assertFalse(letter.isWaiting());
		records.narratives().delete(told.id());
		letter = Letters.read(records, Optional.of(page.session())).all().getFirst();
		assertTrue(letter.canBecomeNarrative(), "the narrative is gone, the words are not");
	}
}
