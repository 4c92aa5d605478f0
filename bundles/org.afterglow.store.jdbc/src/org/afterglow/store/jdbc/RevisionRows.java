package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Voice;
import org.afterglow.records.Revision;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;

/** Reads revisions out of rows. */
final class RevisionRows {

	private static final String SUMMARY = """
			select r.id, n.id, r.kept, r.reason, r.words, r.codings, r.author, r.number
			from revision r join narrative n on n.number = r.narrative where\s""";
	private static final String HEAD = """
			select n.id, r.session, r.title, t.words_told, r.version, r.phase, r.captured, r.voice
			from revision r join narrative n on n.number = r.narrative join revision_text t on t.number = r.text
			where r.number = ?""";
	private static final String ANCHORS = """
			select id, starts, ends, state, quote from revision_anchor where revision = ?""";
	private static final String CODINGS = """
			select id, anchor, code, intensity, valence, distance, clarity, phase, memo, author, created
			from revision_coding where revision = ?""";

	/** A summary, with the number its rows lie under. */
	private record Numbered(long number, RevisionSummary summary) {
	}

	private RevisionRows() {
	}

	static List<RevisionSummary> of(Link link, NarrativeId narrative) throws SQLException {
		return link.list(SUMMARY + "n.id = ? order by r.number desc", RevisionRows::readSummary, narrative.value());
	}

	static Optional<Revision> byId(Link link, RevisionId id) throws SQLException {
		Optional<Numbered> found = link.first(SUMMARY + "r.id = ?",
				row -> new Numbered(row.getLong(8), readSummary(row)), id.value());
		if (found.isEmpty()) {
			return Optional.empty();
		}
		long number = found.get().number();
		Narrative narrative = link.first(HEAD, RevisionRows::readHead, number).orElseThrow();
		List<Anchor> anchors = link.list(ANCHORS, row -> readAnchor(row, narrative), number);
		List<Coding> codings = link.list(CODINGS, NarrativeRows::readCoding, number);
		return Optional.of(new Revision(found.get().summary(),
				NarrativeRows.inOrder(new CodedNarrative(narrative, anchors, codings))));
	}

	private static RevisionSummary readSummary(ResultSet row) throws SQLException {
		return new RevisionSummary(new RevisionId(row.getObject(1, UUID.class)),
				new NarrativeId(row.getObject(2, UUID.class)), row.getObject(3, Instant.class),
				RevisionReason.valueOf(row.getString(4)), row.getInt(5), row.getInt(6), row.getString(7));
	}

	private static Narrative readHead(ResultSet row) throws SQLException {
		return new Narrative(new NarrativeId(row.getObject(1, UUID.class)), new SessionId(row.getObject(2, UUID.class)),
				row.getString(3), row.getString(4), row.getLong(5), NarrativeRows.phase(row, 6),
				row.getObject(7, Instant.class), Voice.valueOf(row.getString(8)));
	}

	private static Anchor readAnchor(ResultSet row, Narrative narrative) throws SQLException {
		TextSpan span = new TextSpan(row.getInt(2), row.getInt(3));
		AnchorState state = AnchorState.valueOf(row.getString(4));
		String quote = state == AnchorState.ANCHORED ? span.in(narrative.text()) : row.getString(5);
		return new Anchor(new AnchorId(row.getObject(1, UUID.class)), narrative.id(), span, quote, state);
	}
}
