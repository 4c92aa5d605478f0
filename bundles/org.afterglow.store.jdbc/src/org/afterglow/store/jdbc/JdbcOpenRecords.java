package org.afterglow.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.AttachmentId;
import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.practice.spi.RecordsOpener.Still;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.store.jdbc.attached.AttachmentFiles;
import org.afterglow.store.jdbc.audit.Chain;
import org.afterglow.store.jdbc.audit.Witness;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.vault.LiveCopy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records that are open. */
final class JdbcOpenRecords implements OpenRecords {

	private static final Logger log = LoggerFactory.getLogger(JdbcOpenRecords.class);

	private final SealedDatabase database;
	private final AttachmentFiles attachments;
	private final JdbcRecords records;
	private boolean closed;

	JdbcOpenRecords(SealedDatabase database, AttachmentFiles attachments, Chain chain, Witness witness, Room room, Clock clock)
			throws SQLException {
		this.database = database;
		this.attachments = attachments;
		this.records = new JdbcRecords(database, attachments, chain, witness, room, clock);
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
	public <T> T copied(Path from, Path to, Still<T, IOException> look) throws IOException {
		try (LiveCopy copy = database.file().sealed().copyTo(to)) {
			return records.still(() -> {
				copy.finish();
				return look.look();
			});
		}
	}

	/** Nothing if the database cannot be read any more: then nothing is erased, and everything else goes its way. */
	private Optional<Set<AttachmentId>> kept() {
		try {
			return Optional.of(JdbcAttachments.ids(database.administrator()));
		} catch (SQLException e) {
			return Optional.empty();
		}
	}

	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		try (RecordsFile file = database.file()) {
			records.close();
			Optional<Set<AttachmentId>> kept = kept();
			database.shutDown();
			file.markClean();
			// Nobody can undo any more.
			kept.ifPresent(ids -> JdbcAttachments.eraseOthers(attachments, ids));
		} catch (SQLException e) {
			// All that was acknowledged is durable. The next opening finds a file that was not closed in order.
			log.warn("records were not closed in order: {}", ScrubbedSqlException.of(e).getMessage());
		} catch (IOException e) {
			log.warn("records were not closed in order: {}", e.getClass().getName());
		} catch (RecordsUnavailable e) {
			log.warn("files of removed attachments were left to the next opening: {}", e.getMessage());
		}
	}
}
