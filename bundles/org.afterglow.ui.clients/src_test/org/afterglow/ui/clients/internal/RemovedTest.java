package org.afterglow.ui.clients.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.JournalId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

/** What goes with a client or a session comes back with it. */
class RemovedTest {

	private final Records records = new InMemoryRecords();
	private final Client client = Client.labelled("A.");
	private final Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 3, 1), SessionKind.DOSING,
			Optional.empty(), "");

	private Entry saved(Optional<SessionId> of, Values values) {
		return records.entries().save(new Entry(EntryId.random(), new EntryTypeId("org.example.ifs.part"), 1, client.id(), of, values,
				RecordPartition.PSYCHOTHERAPY_NOTES, EntryStatus.OPEN, 0, "", CodedText.THEN, CodedText.THEN));
	}

	@Test
	void entriesGoAndComeBackWithTheirPassages() {
		records.clients().save(client);
		records.sessions().save(session);
		CodedNarrative coded = records.narratives().save(CodedText.told(session.id(), "t", "a white door").build());
		Anchor white = Anchor.on(coded.narrative().id(), "a white door", new TextSpan(2, 7));
		Entry part = saved(Optional.empty(), Values.of(Map.of("voice", new Value.Passages(List.of(white)))));
		Entry log = saved(Optional.of(session.id()), Values.of(Map.of("note", new Value.Text("x"))));
		for (Removed removed : List.of(Removed.of(records, session), Removed.of(records, client))) {
			removed.remove(records);
			assertEquals(Optional.empty(), records.entries().byId(log.id()));
			removed.restore(records);
			assertEquals(Optional.of(log), records.entries().byId(log.id()));
			assertEquals(Optional.of(part), records.entries().byId(part.id()));
			assertEquals(1, records.entries().touching(coded.narrative().id()).size());
		}
		assertEquals(2, records.entries().count(EntryFilter.ALL));
	}

	@Test
	void whatWasLeftInJournalPagesGoesAndComesBack() {
		records.clients().save(client);
		records.sessions().save(session);
		Journal page = records.journals().open(new Journal(JournalId.random(), session.id(), CodedText.THEN, CodedText.THEN.plusSeconds(60),
				"", "", false));
		JournalAnswer answer = records.journals()
				.save(JournalAnswer.begun(page, 0, "What came?", Optional.empty(), CodedText.THEN).saying("a white door", CodedText.THEN));
		for (Removed removed : List.of(Removed.of(records, session), Removed.of(records, client))) {
			removed.remove(records);
			assertEquals(List.of(), records.journals().waiting());
			removed.restore(records);
			assertEquals(List.of(page), records.journals().of(session.id()));
			assertEquals(List.of(answer), records.journals().waiting());
		}
	}
}
