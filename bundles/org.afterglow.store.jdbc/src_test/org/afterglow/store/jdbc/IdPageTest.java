package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of narratives or sessions costs what the page is long, wherever in the practice it begins. */
class IdPageTest {

	private static final int ROWS = 5_000;
	private static final int LIMIT = 50;

	@TempDir
	Path folder;
	private LooseDatabase database;

	@BeforeEach
	void aLargePractice() throws Exception {
		database = LooseDatabase.in(folder);
		Random random = new Random(11);
		UUID client = id(random);
		List<Object[]> sessions = new ArrayList<>();
		List<Object[]> narratives = new ArrayList<>();
		for (int number = 1; number <= ROWS; number++) {
			UUID session = id(random);
			sessions.add(new Object[] { session, client, number, LocalDate.EPOCH });
			narratives.add(new Object[] { id(random), session, Instant.EPOCH });
		}
		Link link = database.link();
		link.update("insert into client (id, label, label_key) values (?, 'a client', 'a client')", client);
		link.updateAll("insert into session (id, client, number, held, kind, title) values (?, ?, ?, ?, 'dosing', '')", sessions);
		link.updateAll("insert into narrative (id, session, title, version, captured, voice, words) values (?, ?, '', 1, ?, 'FIRST_PERSON', 0)", narratives);
	}

	private static UUID id(Random random) {
		return new UUID(random.nextLong(), random.nextLong());
	}

	@AfterEach
	void close() throws Exception {
		database.close();
	}

	@Test
	void noMoreIsReadThanThePage() throws Exception {
		for (String page : List.of(NarrativeRows.PAGE, JdbcSessions.PAGE)) {
			for (UUID behind : List.of(new UUID(0, 0), new UUID(Long.MAX_VALUE, 0), new UUID(Long.MIN_VALUE, 0), new UUID(-1, -1))) {
				long scanned = database.scanned(page, behind, LIMIT);
				assertTrue(scanned <= LIMIT + 2, "read " + scanned + " of " + page);
			}
		}
	}
}
