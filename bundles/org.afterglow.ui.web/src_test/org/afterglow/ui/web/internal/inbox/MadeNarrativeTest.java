package org.afterglow.ui.web.internal.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

class MadeNarrativeTest {

	private final InMemoryRecords records = new InMemoryRecords();

	private Narrative first() {
		Client client = Client.labelled("Heron");
		records.clients().save(client);
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 8), SessionKind.DOSING, Optional.empty(), "");
		records.sessions().save(session);
		return CodedText.told(session.id(), "Rest", "There was a ferry.").build().narrative();
	}

	@Test
	void whatWasEditedMeanwhileComesBackAsItWas() {
		Narrative first = first();
		MadeNarrative made = new MadeNarrative(records, first);
		made.put();
		CodedNarrative stored = records.narratives().byId(first.id()).orElseThrow();
		records.narratives().save(CodedNarrative.uncoded(stored.narrative().withText("There was a ferry, and I rowed.")));
		made.take();
		assertTrue(records.narratives().byId(first.id()).isEmpty());
		made.put();
		assertEquals("There was a ferry, and I rowed.", records.narratives().byId(first.id()).orElseThrow().narrative().text());
	}

	@Test
	void whatSomebodyDeletedMeanwhileComesBackAsItWasMade() {
		Narrative first = first();
		MadeNarrative made = new MadeNarrative(records, first);
		made.put();
		records.narratives().delete(first.id());
		made.take();
		made.put();
		assertEquals("There was a ferry.", records.narratives().byId(first.id()).orElseThrow().narrative().text());
	}
}
