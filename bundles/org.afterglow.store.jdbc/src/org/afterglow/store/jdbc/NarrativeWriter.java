package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.afterglow.model.CodingId;
import org.afterglow.model.Narrative;
import org.afterglow.model.Phase;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.StaleRecord;
import org.afterglow.store.jdbc.NarrativeRows.Stored;

/** Writes a narrative and what is marked in it: only rows that differ from those stored. */
final class NarrativeWriter {

	private final Link link;

	NarrativeWriter(Link link) {
		this.link = link;
	}

	/** @return as stored, with its new version; everything that can be refused is checked before the first change */
	CodedNarrative save(CodedNarrative coded) throws SQLException {
		Narrative given = coded.narrative();
		Optional<Stored> found = NarrativeRows.stored(link, given.id());
		checkVersion(given, found);
		Marks before = found.isPresent()
				? new Marks(NarrativeRows.anchors(link, found.get()), NarrativeRows.codings(link, found.get()))
				: new Marks(List.of(), List.of());
		checkSession(given, found);
		checkCodes(coded.codings(), before);
		Stored stored = saveNarrative(given, found);
		saveMarks(stored.number(), before, coded);
		return NarrativeRows.inOrder(new CodedNarrative(stored.narrative(), coded.anchors(), coded.codings()));
	}

	/** Saves all but the text. */
	Narrative saveHead(Narrative given) throws SQLException {
		Stored found = NarrativeRows.stored(link, given.id()).orElseThrow(() -> new RecordMissing(given.id().toString()));
		checkVersion(given, Optional.of(found));
		checkSession(given, Optional.of(found));
		return saveNarrative(given.withText(found.narrative().text()), Optional.of(found)).narrative();
	}

	private static void checkVersion(Narrative given, Optional<Stored> found) {
		if (found.isEmpty() && given.version() > 0) {
			throw new RecordMissing(given.id().toString());
		}
		long version = found.map(stored -> stored.narrative().version()).orElse(0L);
		if (version != given.version()) {
			throw new StaleRecord(given.id(), given.version(), version);
		}
	}

	private void checkSession(Narrative given, Optional<Stored> found) throws SQLException {
		boolean known = found.filter(stored -> stored.narrative().session().equals(given.session())).isPresent();
		if (!known && !link.any("select 1 from session where id = ?", given.session().value())) {
			throw new RecordMissing(given.session().toString());
		}
	}

	private void checkCodes(List<Coding> codings, Marks before) throws SQLException {
		Set<UUID> codes = new TreeSet<>();
		for (Coding coding : codings) {
			Coding old = before.codings.get(coding.id());
			if (old == null || !old.code().equals(coding.code())) {
				codes.add(coding.code().value());
			}
		}
		if (codes.isEmpty()) {
			return;
		}
		link.list("select id from code where id = any(?)", row -> codes.remove(row.getObject(1, UUID.class)),
				(Object) codes.toArray());
		if (!codes.isEmpty()) {
			throw new RecordMissing("code " + codes.iterator().next());
		}
	}

	private Stored saveNarrative(Narrative given, Optional<Stored> found) throws SQLException {
		if (found.isEmpty()) {
			return insert(given.atVersion(1));
		}
		Stored stored = found.get();
		if (given.equals(stored.narrative())) {
			return stored;
		}
		Narrative next = given.atVersion(given.version() + 1);
		link.update("""
				update narrative set session = ?, title = ?, version = ?, phase = ?, captured = ?, voice = ?, words = ?
				where number = ?""", next.session().value(), next.title(), next.version(), key(next.phase()), next.captured(),
				next.voice().name(), NarrativeSummary.wordsIn(next.text()), stored.number());
		if (!next.text().equals(stored.narrative().text())) {
			link.update("update narrative_text set words_told = ? where narrative = ?", next.text(), stored.number());
		}
		return new Stored(stored.number(), next);
	}

	private Stored insert(Narrative narrative) throws SQLException {
		long number = link.first("""
				select number from final table (
				insert into narrative (id, session, title, version, phase, captured, voice, words)
				values (?, ?, ?, ?, ?, ?, ?, ?))""", row -> row.getLong(1), narrative.id().value(),
				narrative.session().value(), narrative.title(), narrative.version(), key(narrative.phase()),
				narrative.captured(), narrative.voice().name(), NarrativeSummary.wordsIn(narrative.text())).orElseThrow();
		link.update("insert into narrative_text (narrative, words_told) values (?, ?)", number, narrative.text());
		return new Stored(number, narrative);
	}

	private void saveMarks(long narrative, Marks before, CodedNarrative coded) throws SQLException {
		Difference<AnchorId, Anchor> anchors = new Difference<>(before.anchors, coded.anchors(), Anchor::id);
		Difference<CodingId, Coding> codings = new Difference<>(before.codings, coded.codings(), Coding::id);
		// Codings first, for an anchor takes the coding that owns it along; and all that goes before all that comes, for two
		// codings may have changed places.
		link.updateAll("delete from coding where narrative = ? and id = ?", codings.gone(id -> row(narrative, id.value())));
		link.updateAll("delete from anchor where narrative = ? and id = ?", anchors.gone(id -> row(narrative, id.value())));
		link.updateAll("update anchor set starts = ?, ends = ?, quote = ?, state = ? where narrative = ? and id = ?",
				anchors.changed(anchor -> row(anchor.span().start(), anchor.span().end(), anchor.quote(),
						anchor.state().name(), narrative, anchor.id().value())));
		link.updateAll("insert into anchor (narrative, id, starts, ends, quote, state) values (?, ?, ?, ?, ?, ?)",
				anchors.come(anchor -> row(narrative, anchor.id().value(), anchor.span().start(), anchor.span().end(),
						anchor.quote(), anchor.state().name())));
		link.updateAll("delete from coding where narrative = ? and id = ?",
				codings.changed(coding -> row(narrative, coding.id().value())));
		String insert = """
				insert into coding (narrative, id, anchor, code, intensity, valence, distance, clarity, phase, memo, author,
				created)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
		List<Object[]> rows = codings.changed(coding -> codingRow(narrative, coding));
		rows.addAll(codings.come(coding -> codingRow(narrative, coding)));
		link.updateAll(insert, rows);
	}

	/** @param owner number of the narrative, or of the revision */
	static Object[] codingRow(long owner, Coding coding) {
		CodingAttributes attributes = coding.attributes();
		return row(owner, coding.id().value(), coding.anchor().value(), coding.code().value(),
				number(attributes.intensity()), number(attributes.valence()), number(attributes.distance()),
				number(attributes.clarity()), key(attributes.phase()), coding.memo(), coding.author(),
				coding.created());
	}

	private static Object[] row(Object... values) {
		return values;
	}

	private static Integer number(OptionalInt value) {
		return value.isPresent() ? value.getAsInt() : null;
	}

	static String key(Optional<Phase> phase) {
		return phase.map(Phase::key).orElse(null);
	}

	/** What is marked in a narrative, by id. */
	private static final class Marks {
		final Map<AnchorId, Anchor> anchors = new HashMap<>();
		final Map<CodingId, Coding> codings = new HashMap<>();

		Marks(List<Anchor> anchors, List<Coding> codings) {
			anchors.forEach(anchor -> this.anchors.put(anchor.id(), anchor));
			codings.forEach(coding -> this.codings.put(coding.id(), coding));
		}
	}

	/** Rows by which one state of things becomes another. */
	private static final class Difference<I, T> {
		private final List<T> come = new ArrayList<>();
		private final List<T> changed = new ArrayList<>();
		private final Map<I, T> gone;

		Difference(Map<I, T> before, List<T> after, Function<T, I> id) {
			gone = new HashMap<>(before);
			for (T value : after) {
				T old = gone.remove(id.apply(value));
				if (old == null) {
					come.add(value);
				} else if (!old.equals(value)) {
					changed.add(value);
				}
			}
		}

		List<Object[]> gone(Function<I, Object[]> row) {
			return rows(gone.keySet().stream().toList(), row);
		}

		List<Object[]> changed(Function<T, Object[]> row) {
			return rows(changed, row);
		}

		List<Object[]> come(Function<T, Object[]> row) {
			return rows(come, row);
		}

		private static <V> List<Object[]> rows(List<V> values, Function<V, Object[]> row) {
			List<Object[]> rows = new ArrayList<>(values.size());
			values.forEach(value -> rows.add(row.apply(value)));
			return rows;
		}
	}
}
