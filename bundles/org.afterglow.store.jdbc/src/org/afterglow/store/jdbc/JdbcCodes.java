package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodingId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.CodedPassage;
import org.afterglow.records.Codes;
import org.afterglow.records.NameKey;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordMissing;

/** The table of codes. */
final class JdbcCodes implements Codes {

	private static final String SELECT = "select id, name, kind, colour, definition, parent, redirect from code";

	private final Transactions transactions;

	JdbcCodes(Transactions transactions) {
		this.transactions = transactions;
	}

	private static Code read(ResultSet row) throws SQLException {
		return new Code(id(row, 1).orElseThrow(), row.getString(2), CodeKind.of(row.getString(3)).orElseThrow(),
				CodeColour.valueOf(row.getString(4)), row.getString(5), id(row, 6), id(row, 7));
	}

	private static Optional<CodeId> id(ResultSet row, int column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, UUID.class)).map(CodeId::new);
	}

	@Override
	public List<Code> all() {
		return transactions.read(link -> link.list(SELECT + " order by name_key", JdbcCodes::read));
	}

	@Override
	public Optional<Code> byId(CodeId id) {
		return transactions.read(link -> link.first(SELECT + " where id = ?", JdbcCodes::read, id.value()));
	}

	@Override
	public Optional<Code> named(String name) {
		return transactions.read(link -> link.first(SELECT + " where name_key = ?", JdbcCodes::read, NameKey.of(name)));
	}

	@Override
	public Map<CodeId, Integer> counts() {
		return transactions.read(link -> {
			Map<CodeId, Integer> counts = new HashMap<>();
			link.list("select code, count(*) from coding group by code",
					row -> counts.put(id(row, 1).orElseThrow(), row.getInt(2)));
			return counts;
		});
	}

	@Override
	public Map<CodeId, Integer> counts(ClientId client) {
		return transactions.read(link -> {
			Map<CodeId, Integer> counts = new HashMap<>();
			link.list("""
					select c.code, count(*) from session s join narrative n on n.session = s.id
					join coding c on c.narrative = n.number where s.client = ? group by c.code""",
					row -> counts.put(id(row, 1).orElseThrow(), row.getInt(2)), client.value());
			return counts;
		});
	}

	@Override
	public List<CodedPassage> passages(Set<CodeId> codes, int limit) {
		Object[] ids = codes.stream().map(CodeId::value).toArray();
		return transactions.read(link -> link.list("""
				select l.id, s.id, n.title, n.version, c.id, c.code, a.id, n.id, a.starts, a.ends, a.quote, a.state
				from coding c join anchor a on a.narrative = c.narrative and a.id = c.anchor
				join narrative n on n.number = c.narrative join session s on s.id = n.session join client l on l.id = s.client
				where c.code = any(?) order by l.label_key, s.number, n.number, a.starts, a.ends, c.id limit ?""",
				JdbcCodes::passage, ids, limit));
	}

	private static CodedPassage passage(ResultSet row) throws SQLException {
		Anchor anchor = new Anchor(new AnchorId(row.getObject(7, UUID.class)), new NarrativeId(row.getObject(8, UUID.class)),
				new TextSpan(row.getInt(9), row.getInt(10)), row.getString(11), AnchorState.valueOf(row.getString(12)));
		return new CodedPassage(new ClientId(row.getObject(1, UUID.class)), new SessionId(row.getObject(2, UUID.class)),
				row.getString(3), row.getLong(4), new CodingId(row.getObject(5, UUID.class)),
				new CodeId(row.getObject(6, UUID.class)), anchor);
	}

	@Override
	public void save(Code code) {
		transactions.write(transaction -> {
			Link link = transaction.link();
			UUID id = code.id().value();
			String key = NameKey.of(code.name());
			check(link, code, key);
			UUID parent = code.parent().map(CodeId::value).orElse(null);
			UUID redirect = code.redirect().map(CodeId::value).orElse(null);
			int updated = link.update("""
					update code set name = ?, name_key = ?, kind = ?, colour = ?, definition = ?, parent = ?, redirect = ?
					where id = ?""", code.name(), key, code.kind().key(), code.colour().name(), code.definition(), parent,
					redirect, id);
			if (updated == 0) {
				link.update("""
						insert into code (id, name, name_key, kind, colour, definition, parent, redirect)
						values (?, ?, ?, ?, ?, ?, ?, ?)""", id, code.name(), key, code.kind().key(), code.colour().name(),
						code.definition(), parent, redirect);
			}
			transaction.saved(Subject.CODE, id);
			return code;
		});
	}

	private static void check(Link link, Code code, String key) throws SQLException {
		if (link.any("select 1 from code where name_key = ? and id <> ?", key, code.id().value())) {
			throw new NameTaken(Subject.CODE);
		}
		for (CodeId other : Stream.concat(code.parent().stream(), code.redirect().stream()).toList()) {
			if (!link.any("select 1 from code where id = ?", other.value())) {
				throw new RecordMissing(other.toString());
			}
		}
	}

	@Override
	public void delete(CodeId code) {
		transactions.write(transaction -> {
			Optional<Code> found = transaction.link().first(SELECT + " where id = ?", JdbcCodes::read, code.value());
			if (found.isPresent()) {
				delete(transaction, found.get());
			}
			return code;
		});
	}

	private static void delete(Transaction transaction, Code code) throws SQLException {
		Link link = transaction.link();
		UUID id = code.id().value();
		List<UUID> uncoded = ids(link, """
				select distinct n.number, n.id from coding c join narrative n on n.number = c.narrative where c.code = ?
				order by n.number""", 2, id);
		// The coding goes with the anchor it owns.
		link.update("""
				delete from anchor where (narrative, id) in (select narrative, anchor from coding where code = ?)""", id);
		List<UUID> others = ids(link, "select id from code where parent = ? or redirect = ? order by name_key", 1, id, id);
		// Not into a circle: where the code stood under its own child, the child moves to the top.
		link.update("update code set parent = nullif(cast(? as uuid), id) where parent = ?",
				code.parent().map(CodeId::value).orElse(null), id);
		link.update("delete from code where id = ?", id);
		uncoded.forEach(narrative -> transaction.saved(Subject.NARRATIVE, narrative));
		others.forEach(other -> transaction.saved(Subject.CODE, other));
		transaction.deleted(Subject.CODE, id);
	}

	private static List<UUID> ids(Link link, String sql, int column, Object... values) throws SQLException {
		return link.list(sql, row -> row.getObject(column, UUID.class), values);
	}
}
