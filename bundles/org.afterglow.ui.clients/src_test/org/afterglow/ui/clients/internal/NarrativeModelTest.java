package org.afterglow.ui.clients.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Narrative;
import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Voice;
import org.junit.jupiter.api.Test;

class NarrativeModelTest {

	private static final Instant TOLD = Instant.parse("2026-11-06T14:52:33Z");
	private final Client heron = Client.labelled("Heron");
	private final Session first = session(1);
	private final Session second = session(2);
	private final Narrative ferry = Narrative.told(first.id(), "The ferry", "A ferry came.", TOLD);
	private final NarrativeModel model = new NarrativeModel(ferry, List.of(first, second), ZoneId.of("Europe/Berlin"));

	@Test
	void nothingChangedIsNoChange() {
		model.told(LocalDate.of(2026, 11, 6), LocalTime.of(15, 52));
		assertFalse(model.isChanged(), "seconds are not shown and must not be lost");
	}

	@Test
	void theWordsStayAsTheyAreStoredWhateverElseChanges() {
		model.title("  Crossing ");
		model.session(second);
		model.phase(Optional.of(Phase.PEAK));
		model.voice(Voice.THERAPIST);
		model.told(LocalDate.of(2026, 11, 7), LocalTime.of(0, 10));
		Narrative now = ferry.withText("A ferry came. Later typed.").atVersion(7);
		Narrative after = model.after(now);
		assertTrue(model.isChanged());
		assertEquals("Crossing", after.title());
		assertEquals(second.id(), after.session());
		assertEquals(Instant.parse("2026-11-06T23:10:00Z"), after.captured());
		assertEquals("A ferry came. Later typed.", after.text());
		assertEquals(7, after.version());
		assertEquals(now, model.before(after));
	}

	@Test
	void aTitleIsNeeded() {
		model.title("  ");
		assertEquals(Optional.of(Messages.narrativeNeedsTitle), model.problem());
	}

	private Session session(int number) {
		return new Session(SessionId.random(), heron.id(), number, LocalDate.of(2026, 11, 6), SessionKind.DOSING, Optional.empty(), "");
	}
}
