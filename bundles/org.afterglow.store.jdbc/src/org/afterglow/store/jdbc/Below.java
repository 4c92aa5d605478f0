package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.afterglow.records.Change.Subject;

/** Tells the feed of what the database deletes along with a record. */
final class Below {

	private static final String NARRATIVES = "select n.id from narrative n join session s on s.id = n.session where ";

	private static final String ATTACHMENTS = "select a.id from attachment a join session s on s.id = a.session where ";

	private Below() {
	}

	static void client(Transaction transaction, UUID client) throws SQLException {
		deleted(transaction, Subject.ATTACHMENT, ATTACHMENTS + "s.client = ? order by a.number", client);
		deleted(transaction, Subject.NARRATIVE, NARRATIVES + "s.client = ? order by n.number", client);
		deleted(transaction, Subject.SESSION, "select id from session where client = ? order by number", client);
	}

	static void session(Transaction transaction, UUID session) throws SQLException {
		deleted(transaction, Subject.ATTACHMENT, ATTACHMENTS + "s.id = ? order by a.number", session);
		deleted(transaction, Subject.NARRATIVE, NARRATIVES + "s.id = ? order by n.number", session);
	}

	private static void deleted(Transaction transaction, Subject subject, String ids, UUID above) throws SQLException {
		List<UUID> found = transaction.link().list(ids, row -> row.getObject(1, UUID.class), above);
		found.forEach(id -> transaction.deleted(subject, id));
	}
}
