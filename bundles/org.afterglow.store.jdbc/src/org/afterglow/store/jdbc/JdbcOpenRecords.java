package org.afterglow.store.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;

import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.practice.spi.RecordsOpener.Still;
import org.afterglow.records.Records;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records that are open. */
final class JdbcOpenRecords implements OpenRecords {

	private static final Logger log = LoggerFactory.getLogger(JdbcOpenRecords.class);

	private final SealedDatabase database;
	private final JdbcRecords records;
	private boolean closed;

	JdbcOpenRecords(SealedDatabase database) throws SQLException {
		this.database = database;
		this.records = new JdbcRecords(database, Clock.systemUTC());
	}

	@Override
	public Records records() {
		return records;
	}

	@Override
	public <T, X extends Exception> T still(Still<T, X> look) throws X {
		return records.still(look);
	}

	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		try (RecordsFile file = database.file()) {
			records.close();
			database.shutDown();
			file.markClean();
		} catch (SQLException e) {
			// All that was acknowledged is durable. The next opening finds a file that was not closed in order.
			log.warn("records were not closed in order: {}", ScrubbedSqlException.of(e).getMessage());
		} catch (IOException e) {
			log.warn("records were not closed in order: {}", e.getClass().getName());
		}
	}
}
