package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.afterglow.model.CodingId;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Voice;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.RemovedCode.Mark;

/** Reads narratives and what is marked in them out of rows. */
final class NarrativeRows {

	/** By place in the text; those in the same place in a stable order. */
	static final Comparator<Anchor> BY_PLACE = Comparator.comparing(Anchor::span)
			.thenComparing(anchor -> anchor.id().value());

	private static final String NARRATIVE = """
			select n.number, n.id, n.session, n.title, n.version, n.phase, n.captured, n.voice, t.words_told
			from narrative n join narrative_text t on t.narrative = n.number where n.id = ?""";
	private static final String ANCHORS = "select id, starts, ends, quote, state from anchor where narrative = ?";
	private static final String CODINGS = """
			select id, anchor, code, intensity, valence, distance, clarity, phase, memo, author, created
			from coding where narrative = ?""";
	private static final String SUMMARY = """
			select n.id, n.session, n.title, n.version, n.phase, n.captured, n.words,
			(select count(*) from coding c where c.narrative = n.number),
			(select count(*) from anchor a where a.narrative = n.number and a.state = 'UNANCHORED')
			from narrative n""";
	static final String PAGE = SUMMARY + IdPage.BEHIND.formatted("n.id");
	private static final String OF_SESSION = SUMMARY + " where n.session = ?";

	/** A narrative as it is stored, with the number its rows lie under. */
	record Stored(long number, Narrative narrative) {
	}

	private NarrativeRows() {
	}

	static Optional<Stored> stored(Link link, NarrativeId id) throws SQLException {
		return link.first(NARRATIVE, NarrativeRows::readStored, id.value());
	}

	private static Stored readStored(ResultSet row) throws SQLException {
		Narrative narrative = new Narrative(new NarrativeId(row.getObject(2, UUID.class)),
				new SessionId(row.getObject(3, UUID.class)), row.getString(4), row.getString(9), row.getLong(5),
				phase(row, 6), row.getObject(7, Instant.class), Voice.valueOf(row.getString(8)));
		return new Stored(row.getLong(1), narrative);
	}

	static Optional<Phase> phase(ResultSet row, int column) throws SQLException {
		return Optional.ofNullable(row.getString(column)).flatMap(Phase::of);
	}

	static List<Anchor> anchors(Link link, Stored of) throws SQLException {
		NarrativeId id = of.narrative().id();
		return link.list(ANCHORS,
				row -> new Anchor(new AnchorId(row.getObject(1, UUID.class)), id,
						new TextSpan(row.getInt(2), row.getInt(3)), row.getString(4), AnchorState.valueOf(row.getString(5))),
				of.number());
	}

	static List<Coding> codings(Link link, Stored of) throws SQLException {
		return link.list(CODINGS, NarrativeRows::readCoding, of.number());
	}

	static Coding readCoding(ResultSet row) throws SQLException {
		CodingAttributes attributes = new CodingAttributes(number(row, 4), number(row, 5), number(row, 6), number(row, 7),
				phase(row, 8));
		return new Coding(new CodingId(row.getObject(1, UUID.class)), new AnchorId(row.getObject(2, UUID.class)),
				new CodeId(row.getObject(3, UUID.class)), attributes, row.getString(9), row.getString(10),
				row.getObject(11, Instant.class));
	}

	/** A coding, followed by the narrative and the rest of its anchor. */
	static Mark readMark(ResultSet row) throws SQLException {
		Coding coding = readCoding(row);
		return new Mark(new Anchor(coding.anchor(), new NarrativeId(row.getObject(12, UUID.class)),
				new TextSpan(row.getInt(13), row.getInt(14)), row.getString(15), AnchorState.valueOf(row.getString(16))), coding);
	}

	static OptionalInt number(ResultSet row, int column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
	}

	/** The narrative with all that is marked in it; an anchor that does not quote the text is reported as unanchored. */
	static Optional<CodedNarrative> coded(Link link, NarrativeId id) throws SQLException {
		Optional<Stored> stored = stored(link, id);
		if (stored.isEmpty()) {
			return Optional.empty();
		}
		List<Anchor> anchors = new ArrayList<>();
		for (Anchor anchor : anchors(link, stored.get())) {
			anchors.add(quotes(anchor, stored.get().narrative().text()) ? anchor : anchor.unanchored());
		}
		return Optional.of(inOrder(new CodedNarrative(stored.get().narrative(), anchors, codings(link, stored.get()))));
	}

	/** True unless an anchor claims words that are not at its span. */
	static boolean quotes(Anchor anchor, String text) {
		TextSpan span = anchor.span();
		return anchor.state() == AnchorState.UNANCHORED
				|| span.end() <= text.length() && anchor.quote().equals(span.in(text))
						&& NarrativeText.isBoundary(text, span.start()) && NarrativeText.isBoundary(text, span.end());
	}

	/** The same with anchors by place and codings in the order of their anchors. */
	static CodedNarrative inOrder(CodedNarrative coded) {
		List<Anchor> anchors = coded.anchors().stream().sorted(BY_PLACE).toList();
		Map<AnchorId, Coding> byAnchor = new HashMap<>();
		coded.codings().forEach(coding -> byAnchor.put(coding.anchor(), coding));
		List<Coding> codings = anchors.stream().map(Anchor::id).filter(byAnchor::containsKey).map(byAnchor::get).toList();
		return new CodedNarrative(coded.narrative(), anchors, codings);
	}

	static List<NarrativeSummary> summaries(Link link, SessionId session) throws SQLException {
		return link.list(OF_SESSION + " order by n.number", NarrativeRows::readSummary, session.value());
	}

	static List<NarrativeSummary> summaries(Link link) throws SQLException {
		return link.list(SUMMARY + " order by n.number", NarrativeRows::readSummary);
	}

	static List<NarrativeSummary> page(Link link, UUID behind, int limit) throws SQLException {
		return link.list(PAGE, NarrativeRows::readSummary, behind, limit);
	}

	static Optional<NarrativeSummary> summary(Link link, NarrativeId id) throws SQLException {
		return link.first(SUMMARY + " where n.id = ?", NarrativeRows::readSummary, id.value());
	}

	static Optional<NarrativeSummary> titled(Link link, SessionId session, String title) throws SQLException {
		return link.first(OF_SESSION + " and n.title = ? order by n.number limit 1", NarrativeRows::readSummary,
				session.value(), title);
	}

	private static NarrativeSummary readSummary(ResultSet row) throws SQLException {
		return new NarrativeSummary(new NarrativeId(row.getObject(1, UUID.class)),
				new SessionId(row.getObject(2, UUID.class)), row.getString(3), row.getLong(4), phase(row, 5),
				row.getObject(6, Instant.class), row.getInt(7), row.getInt(8), row.getInt(9));
	}
}
