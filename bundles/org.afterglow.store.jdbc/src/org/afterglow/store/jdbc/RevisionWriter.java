package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.records.Revision;
import org.afterglow.records.RevisionReason;

/** Copies a narrative into the rows of a revision, from table to table: the text does not pass through the program. */
final class RevisionWriter {

	private static final String ANCHOR = "id, starts, ends, case when state = 'ANCHORED' then '' else quote end, state";
	private static final String CODING = """
			id, anchor, code, intensity, valence, distance, clarity, phase, memo, author, created""";
	private static final String INTO_ANCHOR = "insert into revision_anchor (revision, id, starts, ends, quote, state) ";
	private static final String INTO_CODING = """
			insert into revision_coding (revision, id, anchor, code, intensity, valence, distance, clarity, phase, memo,
			author, created)\s""";

	private final Link link;

	/** The newest revision of a narrative and the text it has. */
	private record Newest(long number, long text) {
	}

	RevisionWriter(Link link) {
		this.link = link;
	}

	/** @return the id; empty if the newest revision says the same */
	Optional<UUID> keep(long narrative, RevisionReason reason, Instant now) throws SQLException {
		Optional<Newest> newest = newest(narrative);
		OptionalLong sameText = sameText(narrative, newest);
		if (sameText.isPresent() && sameTitle(narrative, newest.get()) && sameMarks(narrative, newest.get())) {
			return Optional.empty();
		}
		long text = sameText.isPresent() ? sameText.getAsLong() : copyText(narrative);
		UUID id = UUID.randomUUID();
		long number = link.first("""
				select number from final table (insert into revision (id, narrative, text, kept, reason, session, title,
				version, phase, captured, voice, words, author, codings)
				select ?, number, ?, ?, ?, session, title, version, phase, captured, voice, words, ?,
				(select count(*) from coding where narrative = number) from narrative where number = ?)""",
				row -> row.getLong(1), id, text, now, reason.name(), AuditLog.therapist(link).signature(), narrative).orElseThrow();
		link.update(INTO_ANCHOR + "select ?, " + ANCHOR + " from anchor where narrative = ?", number, narrative);
		link.update(INTO_CODING + "select ?, " + CODING + " from coding where narrative = ?", number, narrative);
		return Optional.of(id);
	}

	private Optional<Newest> newest(long narrative) throws SQLException {
		return link.first("select number, text from revision where narrative = ? order by number desc limit 1",
				row -> new Newest(row.getLong(1), row.getLong(2)), narrative);
	}

	private OptionalLong sameText(long narrative, Optional<Newest> newest) throws SQLException {
		boolean same = newest.isPresent() && link.any("""
				select 1 from narrative_text n join revision_text r on r.words_told = n.words_told
				where n.narrative = ? and r.number = ?""", narrative, newest.get().text());
		return same ? OptionalLong.of(newest.get().text()) : OptionalLong.empty();
	}

	private boolean sameTitle(long narrative, Newest newest) throws SQLException {
		return link.any("select 1 from narrative n join revision r on r.title = n.title where n.number = ? and r.number = ?",
				narrative, newest.number());
	}

	private boolean sameMarks(long narrative, Newest newest) throws SQLException {
		return same(ANCHOR, "anchor", narrative, newest) && same(CODING, "coding", narrative, newest);
	}

	private boolean same(String columns, String table, long narrative, Newest newest) throws SQLException {
		String now = "select " + columns + " from " + table + " where narrative = ?";
		String then = "select " + columns + " from revision_" + table + " where revision = ?";
		return !link.any("(" + now + " except " + then + ") union all (" + then + " except " + now + ") limit 1", narrative,
				newest.number(), newest.number(), narrative);
	}

	private long copyText(long narrative) throws SQLException {
		return link.first("""
				select number from final table (insert into revision_text (narrative, words_told)
				select narrative, words_told from narrative_text where narrative = ?)""", row -> row.getLong(1), narrative)
				.orElseThrow();
	}

	/** Writes a revision that was read before. */
	void putBack(long narrative, Revision revision) throws SQLException {
		Narrative head = revision.narrative().narrative();
		long text = textOf(narrative, head.text());
		long number = link.first("""
				select number from final table (insert into revision (id, narrative, text, kept, reason, session, title,
				version, phase, captured, voice, words, codings, author) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))""",
				row -> row.getLong(1), revision.id().value(), narrative, text, revision.summary().kept(),
				revision.summary().reason().name(), head.session().value(), head.title(), head.version(),
				NarrativeWriter.key(head.phase()), head.captured(), head.voice().name(), revision.summary().words(),
				revision.summary().codings(), revision.summary().author()).orElseThrow();
		List<Object[]> anchors = new ArrayList<>();
		for (Anchor anchor : revision.narrative().anchors()) {
			anchors.add(new Object[] {number, anchor.id().value(), anchor.span().start(), anchor.span().end(),
					anchor.state() == AnchorState.ANCHORED ? "" : anchor.quote(), anchor.state().name()});
		}
		link.updateAll(INTO_ANCHOR + "values (?, ?, ?, ?, ?, ?)", anchors);
		List<Object[]> codings = new ArrayList<>();
		for (Coding coding : revision.narrative().codings()) {
			codings.add(NarrativeWriter.codingRow(number, coding));
		}
		link.updateAll(INTO_CODING + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", codings);
	}

	private long textOf(long narrative, String words) throws SQLException {
		Optional<Newest> newest = newest(narrative);
		if (newest.isPresent()
				&& link.any("select 1 from revision_text where number = ? and words_told = ?", newest.get().text(), words)) {
			return newest.get().text();
		}
		return link.first("""
				select number from final table (insert into revision_text (narrative, words_told) values (?, ?))""",
				row -> row.getLong(1), narrative, words).orElseThrow();
	}
}
