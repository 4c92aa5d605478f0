package org.afterglow.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.SessionId;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.Entries;

/** What the contracts of entries share. */
public abstract class EntriesSuite extends RecordsSuite {

	protected static final EntryTypeId THOUGHTS = new EntryTypeId("org.example.cbt.thought");
	protected static final EntryTypeId PARTS = new EntryTypeId("org.example.ifs.part");
	protected static final Instant BEGUN = CodedText.THEN.minusSeconds(3_600).plusNanos(123_456_789);
	private int begun;

	/** Lets time pass for the store. */
	protected abstract void pass(Duration time);

	protected final Entries entries() {
		return records().entries();
	}

	protected final Entry entry(EntryTypeId type, Client client, Optional<SessionId> session, Values values) {
		Instant now = BEGUN.plusSeconds(begun++);
		return new Entry(EntryId.random(), type, 2, client.id(), session, values, RecordPartition.PSYCHOTHERAPY_NOTES, EntryStatus.OPEN,
				0, "Dr. Lind", now, now);
	}

	protected final Entry saved(EntryTypeId type, Client client, Values values) {
		return entries().save(entry(type, client, Optional.empty(), values));
	}

	protected static Values of(String key, Value value) {
		return Values.of(Map.of(key, value));
	}

	protected static Values text(String text) {
		return of("thought", new Value.Text(text));
	}

	protected final Entry now(Entry entry) {
		return entries().byId(entry.id()).orElseThrow();
	}

	protected final Entry changed(Entry entry, Values values) {
		return entries().save(entry.withValues(values, entry.changed().plusSeconds(1)));
	}
}
