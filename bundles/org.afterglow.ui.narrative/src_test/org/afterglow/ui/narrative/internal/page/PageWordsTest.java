package org.afterglow.ui.narrative.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;
import org.afterglow.model.Voice;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.Dates;
import org.junit.jupiter.api.Test;

class PageWordsTest {

	private static final SessionId SESSION = SessionId.random();
	private static final Instant TOLD = Instant.parse("2026-11-06T14:52:00Z");
	private static final LocalDate MET = LocalDate.ofInstant(TOLD, ZoneId.systemDefault());

	@Test
	void countsAreSentences() {
		assertEquals("1 word     3 codings", Messages.with(Messages.foot, 1, 3));
		assertEquals("No words     No codings", Messages.with(Messages.foot, 0, 0));
		assertEquals("No words     No codings     2 words selected",
				Messages.with(Messages.footSelected, Messages.with(Messages.foot, 0, 0), 2));
	}

	@Test
	void onTheDayTheyMetTheTimeSaysItAll() {
		Narrative narrative = new Narrative(NarrativeId.random(), SESSION, "The ferry", "", 1, Optional.of(Phase.PEAK), TOLD,
				Voice.OWN_WORDS);
		assertEquals("Peak, told " + Dates.ofUser().time(TOLD), PageWords.told(narrative, MET));
		String later = PageWords.told(narrative, MET.minusDays(1));
		assertEquals("Peak, told " + Dates.ofUser().moment(TOLD), later);
	}

	@Test
	void whoseWordsTheyAreIsSaidWhenTheyAreNotTheClients() {
		Narrative narrative = new Narrative(NarrativeId.random(), SESSION, "The ferry", "", 1, Optional.empty(), TOLD,
				Voice.THERAPIST);
		String said = PageWords.told(narrative, MET);
		assertTrue(said.startsWith("told ") && said.endsWith("in the therapist\u2019s words"), said);
	}

	@Test
	void aNarrativeKnowsItsNeighbours() {
		NarrativeSummary first = summary();
		NarrativeSummary second = summary();
		Siblings middle = new Siblings(List.of(first, second, summary()), second.id());
		assertEquals(2, middle.position());
		assertEquals(Optional.of(first), middle.before());
		assertTrue(middle.after().isPresent());
		Siblings gone = new Siblings(List.of(first), second.id());
		assertEquals(0, gone.position());
		assertEquals(Optional.empty(), gone.before());
		assertEquals(Optional.empty(), gone.after());
	}

	private static NarrativeSummary summary() {
		return new NarrativeSummary(NarrativeId.random(), SESSION, "told", 1, Optional.empty(), TOLD, 0, 0, 0);
	}
}
