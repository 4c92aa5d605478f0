package org.afterglow.store.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Relation;
import org.afterglow.model.Session;
import org.afterglow.model.Target;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.records.Records;

/** Saves an entry that has something in every table of entries. */
final class EntryExamples {

	private static final EntryTypeId TYPE = new EntryTypeId("org.example.act.defusion");

	private EntryExamples() {
	}

	/** An entry on the first words of the first narrative, of its second version, with these words in it. */
	static Entry save(Records records, String words) {
		CodedNarrative coded = records.narratives().byId(records.narratives().summaries().getFirst().id()).orElseThrow();
		Session session = records.sessions().byId(coded.narrative().session()).orElseThrow();
		Anchor anchor = Anchor.on(coded.narrative().id(), coded.narrative().text(), new TextSpan(0, 3));
		Values row = Values.of(Map.of("thought", new Value.Text(words), "belief", new Value.Amount(0.25)));
		Values values = Values.of(Map.of("told", new Value.Passages(List.of(anchor)), "rows", new Value.Rows(List.of(row)), "code",
				new Value.References(List.of(Target.of(records.codes().all().getFirst().id()))), "bonds",
				new Value.Relations(List.of(new Relation("serves", EntryId.random(), words)))));
		Instant begun = Instant.parse("2026-01-02T03:04:05.678Z");
		Entry entry = new Entry(EntryId.random(), TYPE, 1, session.client(), Optional.of(session.id()), values,
				RecordPartition.PSYCHOTHERAPY_NOTES, EntryStatus.OPEN, 0, "Dr. Linden", begun, begun);
		Entry stored = records.entries().save(entry);
		Words name = Words.of("Defusion").and(Locale.GERMAN, "Entschmelzung");
		records.entries().remember(new EntryOutline(TYPE, 1, name, name, List.of()));
		return records.entries().save(stored.withValues(stored.values().with("thought", new Value.Text(words)), begun.plusSeconds(5)));
	}

	/** Where it touches the text. */
	static Anchor passage(Entry entry) {
		return entry.values().get("told", Value.Passages.class).orElseThrow().anchors().getFirst();
	}
}
