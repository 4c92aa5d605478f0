package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.EntryId;
import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.JournalId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;
import org.afterglow.records.AnswerState;
import org.afterglow.records.BodyMark;
import org.afterglow.records.BodyMark.Side;
import org.afterglow.records.JournalAnswer;
import org.afterglow.store.jdbc.entries.Json;

/** Rows of answers, to and from what they say. */
final class AnswerRows {

	private static final String COLUMNS = """
			id, journal, session, place, prompt, phase, words_told, drawing, body, nothing, entry, began, changed, version, state,
			narrative""";

	static final String SELECT = "select " + COLUMNS + " from journal_answer";

	/** In the order in which they were begun. */
	static final String ORDER = " order by began, number";

	private AnswerRows() {
	}

	static Optional<JournalAnswer> byId(Link link, JournalAnswerId id) throws SQLException {
		return link.first(SELECT + " where id = ?", AnswerRows::read, id.value());
	}

	static JournalAnswer read(ResultSet row) throws SQLException {
		Map<String, Object> body = Json.read(row.getString(9));
		return new JournalAnswer(new JournalAnswerId(row.getObject(1, UUID.class)), new JournalId(row.getObject(2, UUID.class)),
				new SessionId(row.getObject(3, UUID.class)), row.getInt(4), row.getString(5),
				Optional.ofNullable(row.getString(6)).map(key -> Phase.of(key).orElseThrow()), row.getString(7),
				id(row, 8).map(AttachmentId::new), marks(body), scales(body), row.getBoolean(10), id(row, 11).map(EntryId::new),
				row.getObject(12, Instant.class), row.getObject(13, Instant.class), row.getLong(14),
				AnswerState.valueOf(row.getString(15)), id(row, 16).map(NarrativeId::new));
	}

	private static Optional<UUID> id(ResultSet row, int column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, UUID.class));
	}

	static void put(Link link, JournalAnswer answer) throws SQLException {
		link.update("merge into journal_answer (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				answer.id().value(), answer.journal().value(), answer.session().value(), answer.place(), answer.prompt(),
				answer.phase().map(Phase::key).orElse(null), answer.text(), answer.drawing().map(AttachmentId::value).orElse(null),
				body(answer), answer.nothing(), answer.entry().map(EntryId::value).orElse(null), answer.began(), answer.changed(),
				answer.version(), answer.state().name(), answer.narrative().map(NarrativeId::value).orElse(null));
	}

	/** Marks and scales, which nobody asks the database for. */
	private static String body(JournalAnswer answer) {
		Map<String, Object> body = new LinkedHashMap<>();
		if (!answer.body().isEmpty()) {
			body.put("marks", answer.body().stream().map(mark -> Map.<String, Object>of("side", mark.side().name(), "x", mark.x(), "y",
					mark.y(), "word", mark.word())).toList());
		}
		if (!answer.scales().isEmpty()) {
			body.put("scales", answer.scales());
		}
		return Json.written(body);
	}

	private static List<BodyMark> marks(Map<String, Object> body) {
		List<BodyMark> marks = new ArrayList<>();
		if (body.get("marks") instanceof List<?> written) {
			for (Object each : written) {
				marks.add(mark(each));
			}
		}
		return marks;
	}

	private static BodyMark mark(Object written) {
		if (written instanceof Map<?, ?> mark && mark.get("side") instanceof String side && mark.get("x") instanceof Double x
				&& mark.get("y") instanceof Double y && mark.get("word") instanceof String word) {
			return new BodyMark(Side.valueOf(side), x, y, word);
		}
		throw new IllegalArgumentException("not a mark on the outline");
	}

	private static SortedMap<String, Integer> scales(Map<String, Object> body) {
		SortedMap<String, Integer> scales = new TreeMap<>();
		if (body.get("scales") instanceof Map<?, ?> written) {
			written.forEach((key, value) -> {
				if (!(value instanceof Double number)) {
					throw new IllegalArgumentException("not a scale");
				}
				scales.put((String) key, number.intValue());
			});
		}
		return scales;
	}
}
