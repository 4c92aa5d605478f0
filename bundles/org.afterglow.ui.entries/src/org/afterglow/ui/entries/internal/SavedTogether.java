package org.afterglow.ui.entries.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedEntry;
import org.afterglow.records.Therapist;
import org.afterglow.ui.entries.internal.draft.Edit;

/** Several entries that are saved as one, taken back as one, and saved again. Off the UI thread; one call at a time. */
public final class SavedTogether {

	private final Records records;
	private final List<Entry> wanted;
	private final Clock clock;
	/** What was changed in those that were there before. */
	private final Map<EntryId, Edit> edits = new HashMap<>();
	private final Map<EntryId, RemovedEntry> removed = new HashMap<>();
	private volatile List<Entry> stored = List.of();
	private boolean taken;

	/**
	 * @param wanted new ones, and others with the version they were read at
	 * @param clock says when they were taken back, or saved again
	 */
	public SavedTogether(Records records, List<Entry> wanted, Clock clock) {
		this.records = records;
		this.wanted = List.copyOf(wanted);
		this.clock = clock;
	}

	/** Those that were saved last, as stored. */
	public List<Entry> stored() {
		return stored;
	}

	/** Saves them: the first time as they are wanted, later what was changed in them. */
	public void forth() {
		stored = records.together(() -> {
			List<Entry> done = new ArrayList<>();
			wanted.forEach(entry -> (taken ? again(entry.id()) : first(entry)).ifPresent(done::add));
			return List.copyOf(done);
		});
		taken = true;
	}

	private Optional<Entry> first(Entry entry) {
		Optional<Entry> before = records.entries().byId(entry.id());
		before.ifPresent(each -> edits.put(entry.id(), Edit.between(each.values(), entry.values(), each.status(), entry.status())));
		Entry signed = before.isPresent() ? entry : entry.by(Therapist.of(records.settings()).name());
		return Optional.of(records.entries().save(signed));
	}

	private Optional<Entry> again(EntryId id) {
		Optional.ofNullable(removed.remove(id)).ifPresent(records.entries()::restore);
		return Optional.ofNullable(edits.get(id)).map(edit -> changed(id, edit)).orElseGet(() -> records.entries().byId(id));
	}

	/** Takes them back. */
	public void back() {
		stored = records.together(() -> {
			List<Entry> done = new ArrayList<>();
			for (Entry entry : wanted) {
				Optional<Edit> edit = Optional.ofNullable(edits.get(entry.id()));
				edit.ifPresentOrElse(each -> changed(entry.id(), each.reversed()).ifPresent(done::add),
						() -> records.entries().delete(entry.id()).ifPresent(gone -> removed.put(entry.id(), gone)));
			}
			return List.copyOf(done);
		});
	}

	/** Nothing happens to one that is gone. */
	private Optional<Entry> changed(EntryId id, Edit edit) {
		Instant when = clock.instant();
		return records.entries().byId(id).map(now -> {
			Entry other = now.withValues(edit.on(now.values()), when);
			boolean come = edit.statusBefore() != edit.statusAfter();
			return records.entries().save(come ? other.withStatus(edit.statusAfter(), when) : other);
		});
	}
}
