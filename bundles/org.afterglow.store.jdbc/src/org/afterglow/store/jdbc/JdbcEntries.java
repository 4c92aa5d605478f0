package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Target;
import org.afterglow.records.Entries;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntryLink;
import org.afterglow.records.EntryPassage;
import org.afterglow.records.EntrySort;
import org.afterglow.records.OutlineForm;
import org.afterglow.records.RemovedEntry;
import org.afterglow.store.jdbc.EntryRows.Stored;
import org.afterglow.store.jdbc.entries.Json;

/** The tables of entries. */
final class JdbcEntries implements Entries {

	private static final String LINKS = """
			select e.id, e.type, l.field, l.kind, l.target, l.relation from entry_link l join entry e on e.number = l.entry""";
	private static final String TOUCHING = """
			select e.id, e.type, x.field, a.id, n.id, a.starts, a.ends, a.quote, a.state
			from entry_anchor x join entry e on e.number = x.entry join narrative n on n.id = x.narrative
			join anchor a on a.narrative = n.number and a.id = x.anchor where x.narrative = ? order by a.starts, a.ends, a.id""";

	private final Transactions transactions;
	private final Clock clock;

	JdbcEntries(Transactions transactions, Clock clock) {
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public Optional<Entry> byId(EntryId id) {
		return transactions.read(link -> byId(link, id));
	}

	private static Optional<Entry> byId(Link link, EntryId id) throws SQLException {
		Optional<Stored> stored = EntryRows.stored(link, id);
		return stored.isPresent() ? Optional.of(EntryRows.asNow(link, stored.get())) : Optional.empty();
	}

	@Override
	public List<Entry> find(EntryFilter filter, EntrySort sort, int from, int limit) {
		return transactions.read(link -> EntryRows.asNow(link, new EntryQuery(filter).list(link, sort, from, limit)));
	}

	@Override
	public void each(Consumer<Entry> consumer) {
		transactions.read(link -> {
			// H2 holds a whole result in memory, so only ids come at once; one state of the records, so none is missing.
			for (EntryId id : link.list("select id from entry order by created, id", row -> new EntryId(row.getObject(1, UUID.class)))) {
				byId(link, id).ifPresent(consumer);
			}
			return consumer;
		});
	}

	@Override
	public int count(EntryFilter filter) {
		return transactions.read(link -> new EntryQuery(filter).count(link));
	}

	@Override
	public Map<EntryTypeId, Integer> counts(EntryFilter filter) {
		return transactions.read(link -> new EntryQuery(filter).counts(link));
	}

	@Override
	public Entry save(Entry entry) {
		return transactions.write(transaction -> new EntryWriter(transaction).save(entry, clock.instant()));
	}

	@Override
	public Optional<RemovedEntry> delete(EntryId id) {
		return transactions.write(transaction -> {
			Optional<RemovedEntry> removed = removal(transaction.link(), id);
			if (removed.isPresent()) {
				new EntryWriter(transaction).delete(EntryRows.stored(transaction.link(), id).orElseThrow());
			}
			return removed;
		});
	}

	@Override
	public Optional<RemovedEntry> removal(EntryId id) {
		return transactions.read(link -> removal(link, id));
	}

	private static Optional<RemovedEntry> removal(Link link, EntryId id) throws SQLException {
		Optional<Entry> entry = byId(link, id);
		return entry.isPresent() ? Optional.of(new RemovedEntry(entry.get(), EntryRows.history(link, id))) : Optional.empty();
	}

	@Override
	public void restore(RemovedEntry removed) {
		transactions.write(transaction -> {
			if (EntryRows.stored(transaction.link(), removed.entry().id()).isEmpty()) {
				new EntryWriter(transaction).restore(removed);
			}
			return removed;
		});
	}

	@Override
	public List<EntryLink> linksFrom(EntryId id) {
		return transactions.read(link -> link.list(LINKS + " where e.id = ? order by l.place", JdbcEntries::link, id.value()));
	}

	@Override
	public List<EntryLink> linksTo(Target target) {
		return transactions.read(link -> link.list(LINKS + " where l.target = ? and l.kind = ? order by e.created, e.id, l.place",
				JdbcEntries::link, target.value(), target.kind()));
	}

	private static EntryLink link(ResultSet row) throws SQLException {
		return new EntryLink(new EntryId(row.getObject(1, UUID.class)), new EntryTypeId(row.getString(2)), row.getString(3),
				Target.of(row.getString(4), row.getObject(5, UUID.class)), Optional.ofNullable(row.getString(6)));
	}

	@Override
	public List<EntryPassage> touching(NarrativeId narrative) {
		return transactions.read(link -> link.list(TOUCHING, row -> new EntryPassage(new EntryId(row.getObject(1, UUID.class)),
				new EntryTypeId(row.getString(2)), row.getString(3), EntryRows.anchor(row, 4)), narrative.value()));
	}

	@Override
	public List<Entry> history(EntryId id) {
		return transactions.read(link -> EntryRows.history(link, id));
	}

	@Override
	public void remember(EntryOutline outline) {
		String body = Json.written(OutlineForm.plain(outline));
		if (transactions.read(link -> link.any("select 1 from entry_outline where type = ? and (version > ? or body = ?)",
				outline.type().value(), outline.version(), body))) {
			return;
		}
		transactions.write(transaction -> {
			transaction.heard();
			return transaction.link().update("merge into entry_outline (type, version, body) key (type) values (?, ?, ?)",
					outline.type().value(), outline.version(), body);
		});
	}

	@Override
	public List<EntryOutline> outlines() {
		return transactions.read(link -> link.list("select body from entry_outline order by type",
				row -> OutlineForm.outline(Json.read(row.getString(1)))));
	}
}
