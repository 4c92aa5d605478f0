package org.afterglow.store.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.CodeRings;
import org.afterglow.records.Codes;
import org.afterglow.records.NameKey;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedCode;
import org.afterglow.records.RemovedCode.Mark;

/** The table of codes. */
final class JdbcCodes implements Codes {

	private static final String PASSAGES = """
			select l.id, s.id, n.title, n.version, c.id, c.code, a.id, n.id, a.starts, a.ends, a.quote, a.state
			from coding c join anchor a on a.narrative = c.narrative and a.id = c.anchor
			join narrative n on n.number = c.narrative join session s on s.id = n.session join client l on l.id = s.client
			""";

	private static final String SELECT = """
			select id, name, kind, colour, definition, synonyms, shortcut, parent, redirect from code""";

	private static final String MARKS = """
			select c.id, c.anchor, c.code, c.intensity, c.valence, c.distance, c.clarity, c.phase, c.memo, c.author, c.created,
			n.id, a.starts, a.ends, a.quote, a.state
			from coding c join anchor a on a.narrative = c.narrative and a.id = c.anchor
			join narrative n on n.number = c.narrative where c.code = ? order by n.number, a.starts""";

	private final Transactions transactions;
	private final Records records;

	JdbcCodes(Transactions transactions, Records records) {
		this.transactions = transactions;
		this.records = records;
	}

	private static Code read(ResultSet row) throws SQLException {
		return new Code(id(row, 1).orElseThrow(), row.getString(2), CodeKind.of(row.getString(3)).orElseThrow(),
				CodeColour.valueOf(row.getString(4)), row.getString(5), words(row.getArray(6)),
				NarrativeRows.number(row, 7), id(row, 8), id(row, 9));
	}

	private static List<String> words(Array column) throws SQLException {
		return Arrays.stream((Object[]) column.getArray()).map(String.class::cast).toList();
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
		return transactions.read(link -> link.list(PASSAGES + """
				where c.code = any(?) order by l.label_key, s.number, n.number, a.starts, a.ends, c.id limit ?""",
				JdbcCodes::passage, ids(codes), limit));
	}

	@Override
	public List<CodedPassage> passages(ClientId client, Set<CodeId> codes) {
		return transactions.read(link -> link.list(PASSAGES + """
				where s.client = ? and c.code = any(?) order by s.number, n.number, a.starts, a.ends, c.id""",
				JdbcCodes::passage, client.value(), ids(codes)));
	}

	private static Object[] ids(Set<CodeId> codes) {
		return codes.stream().map(CodeId::value).toArray();
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
			takeShortcut(transaction, code);
			Object[] synonyms = code.synonyms().toArray();
			Integer shortcut = code.shortcut().isPresent() ? code.shortcut().getAsInt() : null;
			int updated = link.update("""
					update code set name = ?, name_key = ?, kind = ?, colour = ?, definition = ?, synonyms = ?, shortcut = ?,
					parent = ?, redirect = ? where id = ?""", code.name(), key, code.kind().key(), code.colour().name(),
					code.definition(), synonyms, shortcut, parent, redirect, id);
			if (updated == 0) {
				link.update("""
						insert into code (id, name, name_key, kind, colour, definition, synonyms, shortcut, parent, redirect)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", id, code.name(), key, code.kind().key(),
						code.colour().name(), code.definition(), synonyms, shortcut, parent, redirect);
			}
			transaction.saved(Subject.CODE, id);
			return code;
		});
	}

	/** The last one set wins. */
	private static void takeShortcut(Transaction transaction, Code code) throws SQLException {
		if (code.shortcut().isEmpty()) {
			return;
		}
		Link link = transaction.link();
		for (UUID other : ids(link, "select id from code where shortcut = ? and id <> ?", 1, code.shortcut().getAsInt(),
				code.id().value())) {
			link.update("update code set shortcut = null where id = ?", other);
			transaction.saved(Subject.CODE, other);
		}
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
		if (code.parent().isPresent() || code.redirect().isPresent()) {
			Map<CodeId, Code> stored = new HashMap<>();
			link.list(SELECT, JdbcCodes::read).forEach(other -> stored.put(other.id(), other));
			CodeRings.refuse(code, id -> Optional.ofNullable(stored.get(id)));
		}
	}

	@Override
	public Optional<RemovedCode> delete(CodeId code) {
		return transactions.write(transaction -> {
			Optional<Code> found = transaction.link().first(SELECT + " where id = ?", JdbcCodes::read, code.value());
			return found.isPresent() ? Optional.of(delete(transaction, found.get())) : Optional.empty();
		});
	}

	private static RemovedCode delete(Transaction transaction, Code code) throws SQLException {
		Link link = transaction.link();
		UUID id = code.id().value();
		List<Code> children = link.list(SELECT + " where parent = ? order by name_key", JdbcCodes::read, id);
		List<Code> merged = link.list(SELECT + " where redirect = ? order by name_key", JdbcCodes::read, id);
		List<Mark> marks = link.list(MARKS, NarrativeRows::readMark, id);
		// The coding goes with the anchor it owns.
		link.update("""
				delete from anchor where (narrative, id) in (select narrative, anchor from coding where code = ?)""", id);
		// Not into a circle: where the code stood under its own child, the child moves to the top.
		link.update("update code set parent = nullif(cast(? as uuid), id) where parent = ?",
				code.parent().map(CodeId::value).orElse(null), id);
		link.update("delete from code where id = ?", id);
		marks.forEach(mark -> transaction.saved(Subject.NARRATIVE, mark.anchor().narrative().value()));
		Stream.concat(children.stream(), merged.stream()).forEach(other -> transaction.saved(Subject.CODE, other.id().value()));
		transaction.deleted(Subject.CODE, id);
		return new RemovedCode(code, marks, children, merged);
	}

	@Override
	public void restore(RemovedCode removed) {
		removed.putBackInto(records);
	}

	@Override
	public Map<CodeOrigin, Optional<CodeId>> origins() {
		return transactions.read(link -> {
			Map<CodeOrigin, Optional<CodeId>> origins = new HashMap<>();
			link.list("select o.module, o.seed, o.adopted, c.id from code_origin o left join code c on c.id = o.code",
					row -> origins.put(new CodeOrigin(row.getString(1), row.getString(2), row.getBoolean(3)), id(row, 4)));
			return origins;
		});
	}

	@Override
	public void setOrigin(CodeId code, CodeOrigin origin) {
		transactions.write(transaction -> {
			Link link = transaction.link();
			if (!link.any("select 1 from code where id = ?", code.value())) {
				throw new RecordMissing(code.toString());
			}
			link.update("merge into code_origin (module, seed, code, adopted) key (module, seed) values (?, ?, ?, ?)",
					origin.module(), origin.seed(), code.value(), origin.adopted());
			transaction.saved(Subject.CODE, code.value());
			return origin;
		});
	}

	private static List<UUID> ids(Link link, String sql, int column, Object... values) throws SQLException {
		return link.list(sql, row -> row.getObject(column, UUID.class), values);
	}
}
