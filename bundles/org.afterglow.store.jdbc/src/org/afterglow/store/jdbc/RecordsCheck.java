package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.EntryId;
import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.JournalId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;
import org.afterglow.store.jdbc.NarrativeRows.Stored;

/** Reads every row and says what is not as the schema promises. Findings hold ids and counts only. */
final class RecordsCheck {

	private static final Map<String, String> ORPHANS = new TreeMap<>(Map.of(
			"sessions without client", "session x left join client y on y.id = x.client where y.id is null",
			"narratives without session", "narrative x left join session y on y.id = x.session where y.id is null",
			"narratives without text",
			"narrative x left join narrative_text y on y.narrative = x.number where y.narrative is null",
			"texts without narrative",
			"narrative_text x left join narrative y on y.number = x.narrative where y.number is null",
			"anchors without narrative", "anchor x left join narrative y on y.number = x.narrative where y.number is null",
			"codings without anchor",
			"coding x left join anchor y on y.narrative = x.narrative and y.id = x.anchor where y.id is null",
			"codings without code", "coding x left join code y on y.id = x.code where y.id is null",
			"codes without their parent",
			"code x left join code y on y.id = x.parent where x.parent is not null and y.id is null",
			"codes without what they were merged into",
			"code x left join code y on y.id = x.redirect where x.redirect is not null and y.id is null"));

	private final Link link;
	private final List<String> findings = new ArrayList<>();

	private RecordsCheck(Link link) {
		this.link = link;
	}

	static List<String> of(Link link) throws SQLException {
		RecordsCheck check = new RecordsCheck(link);
		for (var orphans : ORPHANS.entrySet()) {
			check.count(orphans.getKey(), orphans.getValue());
		}
		for (UUID id : link.list("select id from narrative order by number", row -> row.getObject(1, UUID.class))) {
			check.narrative(new NarrativeId(id));
		}
		for (UUID id : link.list("select id from revision order by number", row -> row.getObject(1, UUID.class))) {
			check.readable(new RevisionId(id), () -> RevisionRows.byId(link, new RevisionId(id)));
		}
		check.count("entries without client", "entry x left join client y on y.id = x.client where y.id is null");
		check.count("entries without their session",
				"entry x left join session y on y.id = x.session where x.session is not null and y.id is null");
		for (UUID id : link.list("select id from entry order by number", row -> row.getObject(1, UUID.class))) {
			check.readable(new EntryId(id), () -> EntryRows.stored(link, new EntryId(id)));
			check.readable(new EntryId(id), () -> EntryRows.history(link, new EntryId(id)));
		}
		check.journals();
		check.feed();
		link.rollback();
		return check.findings;
	}

	private void journals() throws SQLException {
		count("journal pages without session", "journal x left join session y on y.id = x.session where y.id is null");
		count("answers without their journal page",
				"journal_answer x left join journal y on y.id = x.journal and y.session = x.session where y.id is null");
		for (UUID id : link.list("select id from journal order by number", row -> row.getObject(1, UUID.class))) {
			readable(new JournalId(id), () -> JdbcJournals.byId(link, new JournalId(id)));
		}
		for (UUID id : link.list("select id from journal_answer order by number", row -> row.getObject(1, UUID.class))) {
			readable(new JournalAnswerId(id), () -> AnswerRows.byId(link, new JournalAnswerId(id)));
		}
		readable("integrations", () -> JdbcIntegrations.all(link));
	}

	private void count(String what, String from) throws SQLException {
		int count = link.first("select count(*) from " + from, row -> row.getInt(1)).orElseThrow();
		if (count > 0) {
			findings.add(count + " " + what);
		}
	}

	private void narrative(NarrativeId id) throws SQLException {
		Optional<Stored> found = NarrativeRows.stored(link, id);
		if (found.isEmpty()) {
			return;
		}
		Stored stored = found.get();
		for (Anchor anchor : NarrativeRows.anchors(link, stored)) {
			if (!NarrativeRows.quotes(anchor, stored.narrative().text())) {
				findings.add(anchor + " does not quote " + id);
			}
		}
		NarrativeRows.codings(link, stored);
	}

	/** What cannot be what it is said to be is refused by its constructor. */
	private void readable(Object what, Reading reading) throws SQLException {
		try {
			reading.read();
		} catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
			findings.add(what + " cannot be read");
		}
	}

	/** Reads a record. */
	@FunctionalInterface
	private interface Reading {
		Object read() throws SQLException;
	}

	private void feed() throws SQLException {
		long highest = link.first("select coalesce(max(number), 0) from feed", row -> row.getLong(1)).orElseThrow();
		long counted = FeedTable.positionIn(link).number();
		if (highest > counted) {
			findings.add("the feed has change " + highest + " and counted to " + counted);
		}
	}
}
