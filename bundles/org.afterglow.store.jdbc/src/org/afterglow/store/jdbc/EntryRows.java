package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.records.EntryForm;
import org.afterglow.records.EntryParts;
import org.afterglow.store.jdbc.entries.Json;

/** Reads entries out of rows. */
final class EntryRows {

	/** What every row of an entry has, in the order in which it is read; number and id stand before, version and body after. */
	static final String COLUMNS = "type, type_version, client, session, partition_of_record, status, author, created, changed";

	private static final String STORED = "select number, id, " + COLUMNS + ", version, body from entry where id = ?";
	private static final String HISTORY = "select v.entry, e.id, v." + COLUMNS.replace(", ", ", v.")
			+ ", v.version, v.body from entry e join entry_version v on v.entry = e.number where e.id = ? order by v.version desc";
	private static final String ANCHORS = """
			select a.id, n.id, a.starts, a.ends, a.quote, a.state
			from entry_anchor x join narrative n on n.id = x.narrative
			join anchor a on a.narrative = n.number and a.id = x.anchor where x.entry = ?""";

	/** An entry as it is stored, with the number its rows lie under. Its passages are as they were when it was saved. */
	record Stored(long number, Entry entry) {
	}

	private EntryRows() {
	}

	static Optional<Stored> stored(Link link, EntryId id) throws SQLException {
		return link.first(STORED, EntryRows::read, id.value());
	}

	/** What it said before, newest first. */
	static List<Entry> history(Link link, EntryId id) throws SQLException {
		return link.list(HISTORY, EntryRows::read, id.value()).stream().map(Stored::entry).toList();
	}

	static Stored read(ResultSet row) throws SQLException {
		Entry entry = new Entry(new EntryId(row.getObject(2, UUID.class)), new EntryTypeId(row.getString(3)), row.getInt(4),
				new ClientId(row.getObject(5, UUID.class)), Optional.ofNullable(row.getObject(6, UUID.class)).map(SessionId::new),
				EntryForm.values(Json.read(row.getString(13))), RecordPartition.of(row.getString(7)).orElseThrow(),
				EntryStatus.of(row.getString(8)).orElseThrow(), row.getLong(12), row.getString(9), row.getObject(10, Instant.class),
				row.getObject(11, Instant.class));
		return new Stored(row.getLong(1), entry);
	}

	/** The same with its passages where the texts have them now. */
	static Entry asNow(Link link, Stored stored) throws SQLException {
		Entry entry = stored.entry();
		if (EntryParts.passages(entry.values()).isEmpty()) {
			return entry;
		}
		Map<AnchorId, Anchor> now = anchors(link, stored.number());
		return entry.migrated(EntryParts.withAnchors(entry.values(),
				anchor -> Optional.ofNullable(now.get(anchor.id())).orElseGet(anchor::unanchored)), entry.typeVersion());
	}

	static List<Entry> asNow(Link link, List<Stored> all) throws SQLException {
		List<Entry> entries = new ArrayList<>(all.size());
		for (Stored stored : all) {
			entries.add(asNow(link, stored));
		}
		return entries;
	}

	/** The anchors of an entry that are still in their texts. */
	static Map<AnchorId, Anchor> anchors(Link link, long entry) throws SQLException {
		Map<AnchorId, Anchor> found = new HashMap<>();
		link.list(ANCHORS, row -> anchor(row, 1), entry).forEach(anchor -> found.put(anchor.id(), anchor));
		return found;
	}

	/** An anchor whose id, narrative, start, end, quote and state stand from this column on. */
	static Anchor anchor(ResultSet row, int column) throws SQLException {
		return new Anchor(new AnchorId(row.getObject(column, UUID.class)), new NarrativeId(row.getObject(column + 1, UUID.class)),
				new TextSpan(row.getInt(column + 2), row.getInt(column + 3)), row.getString(column + 4),
				AnchorState.valueOf(row.getString(column + 5)));
	}
}
