package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.AuditSubject.Sort;
import org.afterglow.records.Change.Subject;

/** Tells the feed of what the database deletes along with a record, and the log whose it was. */
final class Below {

	private static final String NARRATIVES = "select n.id from narrative n join session s on s.id = n.session where ";

	private static final String ATTACHMENTS = "select a.id from attachment a join session s on s.id = a.session where ";

	private static final String ANSWERS = "select a.id from journal_answer a join session s on s.id = a.session where ";

	private Below() {
	}

	static void client(Transaction transaction, UUID client) throws SQLException {
		ClientId owner = new ClientId(client);
		deleted(transaction, Subject.ENTRY, "select id from entry where client = ? order by number", client, owner);
		deleted(transaction, Subject.ATTACHMENT, ATTACHMENTS + "s.client = ? order by a.number", client, owner);
		deleted(transaction, Subject.NARRATIVE, NARRATIVES + "s.client = ? order by n.number", client, owner);
		deleted(transaction, Subject.JOURNAL_ANSWER, ANSWERS + "s.client = ? order by a.number", client, owner);
		deleted(transaction, Subject.SESSION, "select id from session where client = ? order by number", client, owner);
	}

	static void session(Transaction transaction, UUID session) throws SQLException {
		Optional<ClientId> client = owned(transaction, new AuditSubject(Sort.SESSION, session));
		if (client.isPresent()) {
			new EntryMarks(transaction).removeOfSession(session);
			deleted(transaction, Subject.ENTRY, "select id from entry where session = ? order by number", session, client.get());
			deleted(transaction, Subject.ATTACHMENT, ATTACHMENTS + "s.id = ? order by a.number", session, client.get());
			deleted(transaction, Subject.NARRATIVE, NARRATIVES + "s.id = ? order by n.number", session, client.get());
			deleted(transaction, Subject.JOURNAL_ANSWER, ANSWERS + "s.id = ? order by a.number", session, client.get());
		}
	}

	static void narrative(Transaction transaction, UUID narrative) throws SQLException {
		owned(transaction, new AuditSubject(Sort.NARRATIVE, narrative));
	}

	static void attachment(Transaction transaction, UUID attachment) throws SQLException {
		owned(transaction, new AuditSubject(Sort.ATTACHMENT, attachment));
	}

	static void answer(Transaction transaction, UUID answer) throws SQLException {
		owned(transaction, new AuditSubject(Sort.JOURNAL_ANSWER, answer));
	}

	private static Optional<ClientId> owned(Transaction transaction, AuditSubject subject) throws SQLException {
		Optional<ClientId> client = AuditRows.clientOf(transaction.link(), subject);
		client.ifPresent(owner -> transaction.owner(subject.id(), owner));
		return client;
	}

	private static void deleted(Transaction transaction, Subject subject, String ids, UUID above, ClientId client)
			throws SQLException {
		List<UUID> found = transaction.link().list(ids, row -> row.getObject(1, UUID.class), above);
		found.forEach(id -> {
			transaction.owner(id, client);
			transaction.deleted(subject, id);
		});
	}
}
