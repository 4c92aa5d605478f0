package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Sessions;

/** The table of sessions. */
final class JdbcSessions implements Sessions {

	private static final String SELECT = "select id, client, number, held, kind, route, title from session";
	static final String PAGE = SELECT + IdPage.BEHIND.formatted("id");

	private final Transactions transactions;

	JdbcSessions(Transactions transactions) {
		this.transactions = transactions;
	}

	private static Session read(ResultSet row) throws SQLException {
		return new Session(new SessionId(row.getObject(1, UUID.class)), new ClientId(row.getObject(2, UUID.class)),
				row.getInt(3), row.getObject(4, LocalDate.class), SessionKind.of(row.getString(5)).orElseThrow(),
				Optional.ofNullable(row.getString(6)).flatMap(Route::of), row.getString(7));
	}

	@Override
	public List<Session> of(ClientId client) {
		return transactions
				.read(link -> link.list(SELECT + " where client = ? order by number", JdbcSessions::read, client.value()));
	}

	@Override
	public List<Session> all() {
		return transactions.read(link -> link.list(SELECT + " order by client, number", JdbcSessions::read));
	}

	@Override
	public List<Session> page(Optional<SessionId> behind, int limit) {
		UUID after = IdPage.behind(behind.map(SessionId::value));
		return transactions.read(link -> link.list(PAGE, JdbcSessions::read, after, limit));
	}

	@Override
	public Optional<Session> byId(SessionId id) {
		return transactions.read(link -> link.first(SELECT + " where id = ?", JdbcSessions::read, id.value()));
	}

	@Override
	public Optional<Session> numbered(ClientId client, int number) {
		return transactions.read(link -> link.first(SELECT + " where client = ? and number = ?", JdbcSessions::read,
				client.value(), number));
	}

	@Override
	public void save(Session session) {
		transactions.write(transaction -> {
			Link link = transaction.link();
			UUID id = session.id().value();
			UUID client = session.client().value();
			if (!link.any("select 1 from client where id = ?", client)) {
				throw new RecordMissing(session.client().toString());
			}
			if (link.any("select 1 from session where client = ? and number = ? and id <> ?", client, session.number(), id)) {
				throw new NameTaken(Subject.SESSION);
			}
			String kind = session.kind().key();
			String route = session.route().map(Route::key).orElse(null);
			int updated = link.update(
					"update session set client = ?, number = ?, held = ?, kind = ?, route = ?, title = ? where id = ?",
					client, session.number(), session.date(), kind, route, session.title(), id);
			if (updated == 0) {
				link.update("insert into session (id, client, number, held, kind, route, title) values (?, ?, ?, ?, ?, ?, ?)",
						id, client, session.number(), session.date(), kind, route, session.title());
			}
			transaction.saved(Subject.SESSION, id);
			return session;
		});
	}

	@Override
	public void delete(SessionId id) {
		transactions.write(transaction -> {
			Below.session(transaction, id.value());
			if (transaction.link().update("delete from session where id = ?", id.value()) > 0) {
				transaction.deleted(Subject.SESSION, id.value());
			}
			return id;
		});
	}
}
