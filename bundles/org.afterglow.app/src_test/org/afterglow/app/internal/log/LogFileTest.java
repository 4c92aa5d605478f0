package org.afterglow.app.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.afterglow.exchange.AuditExport;
import org.afterglow.model.ClientId;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditBreak;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.Therapist;
import org.afterglow.records.WebAct;
import org.afterglow.ui.Dates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file into which the log is written: who did what, and that it was written. */
class LogFileTest {

	private static final ClientId HERON = new ClientId(new UUID(0, 1));
	private static final Therapist MARA = new Therapist("Mara Linden", "PT 4711");

	@TempDir
	private Path folder;
	private final List<AuditEntry> entries = new ArrayList<>();
	private final List<AuditEvent> noted = new ArrayList<>();
	private final Locale before = Locale.getDefault();
	private final LogWords words = new LogWords(Map.of(HERON, "Heron"), Map.of(new UUID(0, 3).toString(), "calendar"), new Dates(Locale.ENGLISH, Clock.system(ZoneOffset.UTC)));

	@BeforeEach
	void happened() {
		Locale.setDefault(Locale.ENGLISH);
		tell(AuditEvent.of(AuditKind.CHANGED, new AuditSubject(AuditSubject.Sort.NARRATIVE, new UUID(0, 7))).with(AuditEvent.CHANGE, AuditEvent.SAVED),
				Optional.of(HERON));
		tell(AuditEvent.of(AuditKind.SEARCHED).with(AuditEvent.COUNT, 3), Optional.empty());
		entries.add(new AuditEntry(3, Optional.empty()));
		tell(AuditEvent.of(AuditKind.PRINTED).with("what", "recovery-code"), Optional.empty());
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(before);
	}

	private void tell(AuditEvent event, Optional<ClientId> client) {
		entries.add(new AuditEntry(entries.size() + 1, Optional.of(new Told(Instant.parse("2026-11-21T09:00:00Z"), MARA, client, event))));
	}

	private final class Log implements Audit {
		@Override
		public void note(AuditEvent event) {
			noted.add(event);
		}

		@Override
		public List<AuditEntry> entries(AuditFilter filter, long last, int limit) {
			return entries.reversed().stream().filter(entry -> entry.number() < last && filter.wants(entry)).limit(limit).toList();
		}

		@Override
		public int forgetGone() {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<AuditBreak> verify() {
			throw new UnsupportedOperationException();
		}
	}

	@Test
	void everyEntryIsALineWithNameAndRegistration() throws Exception {
		Path file = folder.resolve("log.csv");
		assertEquals(4, new AuditExport(new Log()).write(file, AuditFilter.ALL, LogWords.headings(), words::cells, () -> false));
		assertEquals(List.of("\uFEFFNumber,Time (UTC),Name,Registration,Activity,Client,Record,Id,Details",
				"4,2026-11-21T09:00:00Z,Mara Linden,PT 4711,Printed,,,,recovery code",
				"3,,,," + Messages.nothingLeft + ",,,,",
				"2,2026-11-21T09:00:00Z,Mara Linden,PT 4711,Searched,,,,3 passages",
				"1,2026-11-21T09:00:00Z,Mara Linden,PT 4711,Changed,Heron,narrative,00000000-0000-0000-0000-000000000007,"),
				Files.readAllLines(file));
		assertEquals(List.of(AuditEvent.of(AuditKind.EXPORTED).with(AuditEvent.FORMAT, "csv").with("what", "log").with(AuditEvent.COUNT, 4)), noted);
	}

	@Test
	void programsHaveTheirNamesAndWhatWasRefusedItsReason() {
		tell(AuditEvent.of(WebAct.USED).with(AuditEvent.INTEGRATION, new UUID(0, 3).toString()).with("method", "get").with("kind", "narratives")
				.with("status", 200).with(AuditEvent.COUNT, 9), Optional.empty());
		assertEquals("Asked by a program · calendar, get, narratives, 200, 9 times", words.what(entries.getLast()));
		tell(AuditEvent.of(WebAct.TOKEN_REVOKED).with(AuditEvent.INTEGRATION, new UUID(0, 3).toString()), Optional.empty());
		assertEquals("Token taken back · calendar", words.what(entries.getLast()));
		tell(AuditEvent.of(WebAct.REFUSED).with(AuditEvent.PROBLEM, "not-this-host").with("status", 421).with(AuditEvent.COUNT, 90), Optional.empty());
		assertEquals("Refused in the local web · not-this-host, 421, 90 times", words.what(entries.getLast()));
	}

	@Test
	void whatTheFilterLeavesOutIsNotWritten() throws Exception {
		Path file = folder.resolve("log.csv");
		AuditFilter filter = AuditFilter.ALL.about(Optional.of(HERON));
		assertEquals(1, new AuditExport(new Log()).write(file, filter, LogWords.headings(), words::cells, () -> false));
		assertEquals(2, Files.readAllLines(file).size());
	}

	@Test
	void cancelledThereIsNoFileAndNoEntry() {
		Path file = folder.resolve("log.csv");
		assertThrows(CancellationException.class,
				() -> new AuditExport(new Log()).write(file, AuditFilter.ALL, LogWords.headings(), words::cells, () -> true));
		assertFalse(Files.exists(file));
		assertEquals(List.of(), noted);
	}
}
