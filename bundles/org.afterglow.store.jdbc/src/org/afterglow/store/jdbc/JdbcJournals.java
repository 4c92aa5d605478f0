package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Journals;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.StaleAnswer;

/** The tables of journal pages and of what was left there. */
final class JdbcJournals implements Journals {

	private static final String SELECT = "select id, session, opened, open_until, code_hash, key_hash, closed from journal";
	private static final String ORDER = " order by opened, number";

	private final Transactions transactions;

	JdbcJournals(Transactions transactions) {
		this.transactions = transactions;
	}

	static Optional<Journal> byId(Link link, JournalId id) throws SQLException {
		return link.first(SELECT + " where id = ?", JdbcJournals::read, id.value());
	}

	private static Journal read(ResultSet row) throws SQLException {
		return new Journal(new JournalId(row.getObject(1, UUID.class)), new SessionId(row.getObject(2, UUID.class)),
				row.getObject(3, Instant.class), row.getObject(4, Instant.class), row.getString(5), row.getString(6), row.getBoolean(7));
	}

	@Override
	public Journal open(Journal journal) {
		return transactions.write(transaction -> {
			Link link = transaction.link();
			UUID session = journal.session().value();
			if (!link.any("select 1 from session where id = ?", session)) {
				throw new RecordMissing(journal.session().toString());
			}
			Optional<Journal> known = byId(link, journal.id());
			if (known.isPresent()) {
				return known.get();
			}
			link.update("""
					insert into journal (id, session, opened, open_until, code_hash, key_hash, closed)
					values (?, ?, ?, ?, ?, ?, ?)""", journal.id().value(), session, journal.opened(), journal.until(),
					journal.codeHash(), journal.keyHash(), journal.closed());
			transaction.heard();
			return journal;
		});
	}

	@Override
	public Journal save(Journal journal) {
		return transactions.write(transaction -> {
			Link link = transaction.link();
			Journal known = byId(link, journal.id()).orElseThrow(() -> new RecordMissing(journal.id().toString()));
			Journal next = new Journal(known.id(), known.session(), known.opened(), journal.until(), journal.codeHash(), journal.keyHash(),
					journal.closed());
			if (!next.equals(known)) {
				link.update("update journal set open_until = ?, code_hash = ?, key_hash = ?, closed = ? where id = ?", next.until(),
						next.codeHash(), next.keyHash(), next.closed(), next.id().value());
				transaction.heard();
			}
			return next;
		});
	}

	@Override
	public Optional<Journal> byId(JournalId id) {
		return transactions.read(link -> byId(link, id));
	}

	@Override
	public List<Journal> of(SessionId session) {
		return transactions.read(link -> link.list(SELECT + " where session = ?" + ORDER, JdbcJournals::read, session.value()));
	}

	@Override
	public List<Journal> openAt(Instant now) {
		return transactions.read(link -> link.list(SELECT + " where not closed and open_until > ?" + ORDER, JdbcJournals::read, now));
	}

	@Override
	public JournalAnswer save(JournalAnswer answer) {
		return transactions.write(transaction -> {
			Link link = transaction.link();
			Optional<JournalAnswer> known = AnswerRows.byId(link, answer.id());
			if (known.isEmpty() && answer.version() > 0) {
				throw new RecordMissing(answer.id().toString());
			}
			long found = known.map(JournalAnswer::version).orElse(0L);
			if (found != answer.version()) {
				throw new StaleAnswer(answer.id(), answer.version(), found);
			}
			checkPage(link, answer);
			if (known.filter(answer::equals).isPresent()) {
				return answer;
			}
			return put(transaction, answer.atVersion(answer.version() + 1));
		});
	}

	private static void checkPage(Link link, JournalAnswer answer) throws SQLException {
		if (byId(link, answer.journal()).filter(page -> page.session().equals(answer.session())).isEmpty()) {
			throw new RecordMissing(answer.journal() + " of " + answer.session());
		}
	}

	private static JournalAnswer put(Transaction transaction, JournalAnswer answer) throws SQLException {
		AnswerRows.put(transaction.link(), answer);
		transaction.saved(Subject.JOURNAL_ANSWER, answer.id().value());
		return answer;
	}

	@Override
	public Optional<JournalAnswer> answer(JournalAnswerId id) {
		return transactions.read(link -> AnswerRows.byId(link, id));
	}

	@Override
	public List<JournalAnswer> answers(SessionId session) {
		return transactions.read(link -> link.list(AnswerRows.SELECT + " where session = ?" + AnswerRows.ORDER, AnswerRows::read,
				session.value()));
	}

	@Override
	public List<JournalAnswer> waiting() {
		return transactions.read(link -> link.list(AnswerRows.SELECT + " where state in ('WRITING', 'WAITING')" + AnswerRows.ORDER,
				AnswerRows::read));
	}

	@Override
	public Optional<JournalAnswer> delete(JournalAnswerId id) {
		return transactions.write(transaction -> {
			Optional<JournalAnswer> removed = AnswerRows.byId(transaction.link(), id);
			if (removed.isPresent()) {
				Below.answer(transaction, id.value());
				transaction.link().update("delete from journal_answer where id = ?", id.value());
				transaction.deleted(Subject.JOURNAL_ANSWER, id.value());
			}
			return removed;
		});
	}

	@Override
	public void restore(JournalAnswer removed) {
		transactions.write(transaction -> {
			checkPage(transaction.link(), removed);
			boolean there = AnswerRows.byId(transaction.link(), removed.id()).isPresent();
			return there ? removed : put(transaction, removed);
		});
	}
}
