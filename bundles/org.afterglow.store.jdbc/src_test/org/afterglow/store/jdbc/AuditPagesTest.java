package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of a long log costs what the page is long, whatever is asked for. */
class AuditPagesTest {

	private static final int ENTRIES = 20_000;
	private static final int RARE_EVERY = 2_500;

	@TempDir
	Path folder;
	private LooseDatabase database;

	@BeforeEach
	void aLongLog() throws Exception {
		database = LooseDatabase.in(folder);
		List<Object[]> rows = new ArrayList<>();
		for (long number = 1; number <= ENTRIES; number++) {
			rows.add(new Object[] {number, Instant.EPOCH.plusSeconds(number), kindOf(number).name()});
		}
		database.link().updateAll("""
				insert into audit (number, at, who, registration, kind, details, digest, chain)
				values (?, ?, '', '', ?, '', x'00', x'00')""", rows);
	}

	private static AuditKind kindOf(long number) {
		return number % RARE_EVERY == 0 ? AuditKind.EXPORTED : number % 3 == 0 ? AuditKind.READ : AuditKind.CHANGED;
	}

	@AfterEach
	void close() throws Exception {
		database.close();
	}

	@Test
	void whatIsReadForAPageOfAKindIsThePage() throws Exception {
		assertTrue(scanned(AuditKind.READ, 100) <= 101, "read " + scanned(AuditKind.READ, 100));
		assertTrue(scanned(AuditKind.EXPORTED, 100) <= ENTRIES / RARE_EVERY + 1, "read " + scanned(AuditKind.EXPORTED, 100));
	}

	private long scanned(AuditKind kind, int limit) throws SQLException {
		AuditQuery query = AuditRows.ofKind(kind).before(Audit.NEWEST);
		return database.scanned(query.sql(), query.values(limit));
	}

	@Test
	void pagesOfSeveralKindsFollowEachOtherWithoutAGap() throws Exception {
		AuditFilter filter = AuditFilter.ALL.of(Set.of(AuditKind.EXPORTED, AuditKind.READ));
		List<Long> numbers = new ArrayList<>();
		long before = Audit.NEWEST;
		for (List<AuditEntry> page = page(filter, before); !page.isEmpty(); page = page(filter, before)) {
			page.forEach(entry -> numbers.add(entry.number()));
			before = numbers.getLast();
		}
		List<Long> wanted = new ArrayList<>();
		for (long number = ENTRIES; number >= 1; number--) {
			if (kindOf(number) != AuditKind.CHANGED) {
				wanted.add(number);
			}
		}
		assertEquals(wanted, numbers);
	}

	private List<AuditEntry> page(AuditFilter filter, long before) throws SQLException {
		return AuditRows.page(database.link(), filter, before, 333);
	}
}
