package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.RecordMissing;
import org.afterglow.store.jdbc.NarrativeRows.Stored;

/** The anchors of entries in the texts. */
final class EntryMarks {

	private final Transaction transaction;
	private final Link link;

	EntryMarks(Transaction transaction) {
		this.transaction = transaction;
		this.link = transaction.link();
	}

	/** Refuses an anchor that cannot become the entry's. */
	void check(EntryId entry, ClientId client, Anchor anchor) throws SQLException {
		UUID narrative = anchor.narrative().value();
		if (!link.any("select 1 from narrative n join session s on s.id = n.session where n.id = ? and s.client = ?", narrative,
				client.value())) {
			throw new RecordMissing(anchor.narrative() + " of " + client);
		}
		boolean coding = link.any("select 1 from coding c join narrative n on n.number = c.narrative where n.id = ? and c.anchor = ?",
				narrative, anchor.id().value());
		boolean other = link.any("select 1 from entry_anchor x join entry e on e.number = x.entry where x.anchor = ? and e.id <> ?",
				anchor.id().value(), entry.value());
		if (coding || other) {
			throw new IllegalArgumentException(anchor + " belongs to something else");
		}
	}

	/** The anchor becomes part of its narrative, where its words are now; nothing happens if one of the two is so already. */
	void add(Anchor anchor) throws SQLException {
		Optional<Stored> found = NarrativeRows.stored(link, anchor.narrative());
		if (found.isEmpty() || link.any("select 1 from anchor where narrative = ? and id = ?", found.get().number(),
				anchor.id().value())) {
			return;
		}
		Anchor placed = anchor.foundIn(found.get().narrative().text());
		link.update("insert into anchor (narrative, id, starts, ends, quote, state) values (?, ?, ?, ?, ?, ?)", found.get().number(),
				placed.id().value(), placed.span().start(), placed.span().end(), placed.quote(), placed.state().name());
		transaction.saved(Subject.NARRATIVE, anchor.narrative().value());
	}

	/** The anchor leaves its narrative. */
	void remove(Anchor anchor) throws SQLException {
		int removed = link.update("delete from anchor where id = ? and narrative = (select number from narrative where id = ?)",
				anchor.id().value(), anchor.narrative().value());
		if (removed > 0) {
			transaction.saved(Subject.NARRATIVE, anchor.narrative().value());
		}
	}

	/** Anchors that the entries of a session have in narratives of others leave them. */
	void removeOfSession(UUID session) throws SQLException {
		List<Anchor> elsewhere = link.list("""
				select a.id, n.id, a.starts, a.ends, a.quote, a.state
				from entry e join entry_anchor x on x.entry = e.number join narrative n on n.id = x.narrative
				join anchor a on a.narrative = n.number and a.id = x.anchor where e.session = ? and n.session <> ?""",
				row -> EntryRows.anchor(row, 1), session, session);
		for (Anchor anchor : elsewhere) {
			remove(anchor);
		}
	}
}
