package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.Entry;
import org.afterglow.model.SessionId;
import org.afterglow.model.Values;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.EntryFacet;
import org.afterglow.records.EntryForm;
import org.afterglow.records.EntryLink;
import org.afterglow.records.EntryParts;
import org.afterglow.records.EntryParts.Placed;
import org.afterglow.records.EntrySpells;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.RemovedEntry;
import org.afterglow.records.StaleEntry;
import org.afterglow.store.jdbc.EntryRows.Stored;
import org.afterglow.store.jdbc.entries.Json;

/** Writes entries, and everything by which they are found. */
final class EntryWriter {

	private static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

	private final Transaction transaction;
	private final Link link;
	private final EntryMarks marks;

	EntryWriter(Transaction transaction) {
		this.transaction = transaction;
		this.link = transaction.link();
		this.marks = new EntryMarks(transaction);
	}

	/** @return as stored, with its new version; everything that can be refused is checked before the first change */
	Entry save(Entry entry, Instant now) throws SQLException {
		Optional<Stored> before = EntryRows.stored(link, entry.id());
		checkVersion(entry, before);
		checkOwner(entry);
		if (before.isPresent() && EntryRows.asNow(link, before.get()).equals(entry)) {
			return entry;
		}
		Map<AnchorId, Placed> old = EntryParts.passages(before.map(stored -> stored.entry().values()).orElse(Values.NONE));
		Map<AnchorId, Placed> next = EntryParts.passages(entry.values());
		mark(entry, old, next);
		long number = before.isPresent() ? update(entry, before.get(), now) : insert(entry.atVersion(1));
		if (before.isPresent()) {
			clear(number);
		}
		fill(number, entry, next);
		Values values = next.isEmpty() ? entry.values() : placed(number, entry.values(), old);
		transaction.saved(Subject.ENTRY, entry.id().value());
		return entry.migrated(values, entry.typeVersion()).atVersion(entry.version() + 1);
	}

	/** The answers with their passages where the texts have them now, stored in place of what the caller says of these. */
	private Values placed(long number, Values values, Map<AnchorId, Placed> old) throws SQLException {
		Map<AnchorId, Anchor> now = EntryRows.anchors(link, number);
		Values placed = EntryParts.withAnchors(values, anchor -> Optional.ofNullable(now.get(anchor.id()))
				.orElseGet(() -> Optional.ofNullable(old.get(anchor.id())).map(Placed::anchor).orElse(anchor).unanchored()));
		link.update("update entry set body = ? where number = ?", body(placed), number);
		return placed;
	}

	private static void checkVersion(Entry entry, Optional<Stored> before) {
		if (before.isEmpty() && entry.version() > 0) {
			throw new RecordMissing(entry.id().toString());
		}
		long found = before.map(stored -> stored.entry().version()).orElse(0L);
		if (found != entry.version()) {
			throw new StaleEntry(entry.id(), entry.version(), found);
		}
	}

	private void checkOwner(Entry entry) throws SQLException {
		UUID client = entry.client().value();
		if (!link.any("select 1 from client where id = ?", client)) {
			throw new RecordMissing(entry.client().toString());
		}
		if (entry.session().isPresent() && !link.any("select 1 from session where id = ? and client = ?",
				entry.session().get().value(), client)) {
			throw new RecordMissing(entry.session().get() + " of " + entry.client());
		}
	}

	private void mark(Entry entry, Map<AnchorId, Placed> old, Map<AnchorId, Placed> next) throws SQLException {
		List<Anchor> added = next.values().stream().map(Placed::anchor).filter(anchor -> !old.containsKey(anchor.id())).toList();
		for (Anchor anchor : added) {
			marks.check(entry.id(), entry.client(), anchor);
		}
		for (Anchor anchor : added) {
			marks.add(anchor);
		}
		for (Placed gone : old.values()) {
			if (!next.containsKey(gone.anchor().id())) {
				marks.remove(gone.anchor());
			}
		}
	}

	private long insert(Entry entry) throws SQLException {
		return link.first("select number from final table (insert into entry (id, " + EntryRows.COLUMNS + ", version, body) values ("
				+ MARKS + "))", row -> row.getLong(1), row(entry.id().value(), entry)).orElseThrow();
	}

	private long update(Entry entry, Stored before, Instant now) throws SQLException {
		keep(before, entry, now);
		link.update("""
				update entry set type_version = ?, client = ?, session = ?, partition_of_record = ?, status = ?, author = ?,
				created = ?, changed = ?, body = ?, version = version + 1 where number = ?""", entry.typeVersion(), entry.client().value(),
				session(entry), entry.partition().key(), entry.status().key(), entry.author(), entry.created(), entry.changed(),
				body(entry.values()), before.number());
		return before.number();
	}

	private void keep(Stored before, Entry next, Instant now) throws SQLException {
		Optional<Instant> last = link.first("select kept from entry_version where entry = ? order by kept desc limit 1",
				row -> row.getObject(1, Instant.class), before.number());
		if (EntrySpells.keeps(before.entry(), next, last, now)) {
			insertVersion(before.number(), before.entry(), now);
		}
	}

	private void insertVersion(long number, Entry entry, Instant kept) throws SQLException {
		List<Object> values = new ArrayList<>(Arrays.asList(row(number, entry)));
		values.add(kept);
		link.update("insert into entry_version (entry, " + EntryRows.COLUMNS + ", version, body, kept) values (" + MARKS + ", ?)",
				values.toArray());
	}

	private static Object[] row(Object key, Entry entry) {
		return new Object[] {key, entry.type().value(), entry.typeVersion(), entry.client().value(), session(entry),
				entry.partition().key(), entry.status().key(), entry.author(), entry.created(), entry.changed(), entry.version(),
				body(entry.values())};
	}

	private static UUID session(Entry entry) {
		return entry.session().map(SessionId::value).orElse(null);
	}

	private static String body(Values values) {
		return Json.written(EntryForm.plain(values));
	}

	private void clear(long number) throws SQLException {
		for (String table : List.of("entry_value", "entry_link", "entry_anchor")) {
			link.update("delete from " + table + " where entry = ?", number);
		}
	}

	/** Everything by which the entry is found. */
	private void fill(long number, Entry entry, Map<AnchorId, Placed> passages) throws SQLException {
		List<Object[]> facets = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		for (EntryFacet facet : EntryFacet.of(entry.values())) {
			facets.add(new Object[] {number, facet.field(), places.merge(facet.field(), 1, Integer::sum),
					facet.words().orElse(null), facet.number().isPresent() ? facet.number().getAsDouble() : null});
		}
		link.updateAll("insert into entry_value (entry, field, place, words, amount) values (?, ?, ?, ?, ?)", facets);
		List<Object[]> links = new ArrayList<>();
		for (EntryLink each : EntryParts.links(entry)) {
			links.add(new Object[] {number, links.size(), each.field(), each.to().kind(), each.to().value(),
					each.relation().orElse(null)});
		}
		link.updateAll("insert into entry_link (entry, place, field, kind, target, relation) values (?, ?, ?, ?, ?, ?)", links);
		List<Object[]> anchors = new ArrayList<>();
		for (Placed passage : passages.values()) {
			anchors.add(new Object[] {passage.anchor().id().value(), number, passage.field(), passage.anchor().narrative().value()});
		}
		link.updateAll("insert into entry_anchor (anchor, entry, field, narrative) values (?, ?, ?, ?)", anchors);
	}

	void delete(Stored stored) throws SQLException {
		Entry entry = stored.entry();
		transaction.owner(entry.id().value(), entry.client());
		for (Placed passage : EntryParts.passages(entry.values()).values()) {
			marks.remove(passage.anchor());
		}
		link.update("delete from entry where number = ?", stored.number());
		transaction.deleted(Subject.ENTRY, entry.id().value());
	}

	void restore(RemovedEntry removed) throws SQLException {
		Entry entry = removed.entry();
		checkOwner(entry);
		Map<AnchorId, Placed> passages = EntryParts.passages(entry.values());
		for (Placed passage : passages.values()) {
			marks.add(passage.anchor());
		}
		long number = insert(entry);
		fill(number, entry, passages);
		for (Entry older : removed.history()) {
			insertVersion(number, older, older.changed());
		}
		transaction.saved(Subject.ENTRY, entry.id().value());
	}
}
