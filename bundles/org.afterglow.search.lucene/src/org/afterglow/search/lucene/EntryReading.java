package org.afterglow.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Target;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntryLink;
import org.afterglow.records.EntryPassage;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;
import org.afterglow.search.fields.EntryText;

/** Brings entries into an index. */
final class EntryReading {
	/** Entries of a type that are held in memory together. */
	private static final int PAGE = 500;

	private final Records records;
	private final KnownTypes types;
	private final Runnable stopIfAsked;

	/** @param stopIfAsked throws where reading is to stop */
	EntryReading(Records records, KnownTypes types, Runnable stopIfAsked) {
		this.records = records;
		this.types = types;
		this.stopIfAsked = stopIfAsked;
	}

	/** Reads all entries into an index that has none. @param counted how many records were read before */
	void all(NarrativeIndex index, Map<SessionId, Session> sessions, int counted, Reading.Counter counter) throws IOException {
		int[] read = {counted};
		try {
			records.entries().each(entry -> {
				stopIfAsked.run();
				try {
					put(entry, index, id -> Optional.ofNullable(sessions.get(id)).or(() -> records.sessions().byId(id)));
					counter.read(++read[0]);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Reads the entries of these types again. */
	void ofTypes(Set<EntryTypeId> changed, NarrativeIndex index) throws IOException {
		EntryFilter wanted = EntryFilter.ALL.of(changed.toArray(EntryTypeId[]::new));
		Function<SessionId, Optional<Session>> sessions = sessions();
		int from = 0;
		for (List<Entry> page = page(wanted, 0); !page.isEmpty(); page = page(wanted, from)) {
			for (Entry entry : page) {
				stopIfAsked.run();
				put(entry, index, sessions);
			}
			from += page.size();
		}
	}

	private List<Entry> page(EntryFilter wanted, int from) {
		return records.entries().find(wanted, EntrySort.OLDEST, from, PAGE);
	}

	/** Reads these entries, as they are now; those that are gone go. */
	void each(Set<EntryId> touched, NarrativeIndex index, int counted, Reading.Counter counter) throws IOException {
		Function<SessionId, Optional<Session>> sessions = sessions();
		int read = counted;
		for (EntryId id : touched) {
			stopIfAsked.run();
			Optional<Entry> entry = records.entries().byId(id);
			if (entry.isPresent()) {
				put(entry.get(), index, sessions);
			} else {
				index.remove(id);
			}
			counter.read(++read);
		}
	}

	private Function<SessionId, Optional<Session>> sessions() {
		Map<SessionId, Optional<Session>> known = new HashMap<>();
		return id -> known.computeIfAbsent(id, records.sessions()::byId);
	}

	private void put(Entry entry, NarrativeIndex index, Function<SessionId, Optional<Session>> sessions) throws IOException {
		Optional<EntryText> text = types.provider().text(entry);
		if (text.isPresent()) {
			index.put(entry, text.get(), entry.session().flatMap(sessions));
		} else {
			index.remove(entry.id());
		}
	}

	/** A changed entry, and where it is called something else than before those that refer to it. */
	Set<EntryId> around(EntryId id, NarrativeIndex index) throws IOException {
		Set<EntryId> touched = new LinkedHashSet<>(Set.of(id));
		Optional<String> now = records.entries().byId(id).flatMap(types.provider()::text).map(EntryText::title);
		if (!now.equals(index.titleOf(id))) {
			records.entries().linksTo(Target.of(id)).stream().map(EntryLink::from).forEach(touched::add);
		}
		return touched;
	}

	/** Date and kind of a session stand in the documents of its entries. */
	Set<EntryId> of(SessionId session) {
		Set<EntryId> entries = new HashSet<>();
		records.entries().find(EntryFilter.ALL.of(session), EntrySort.OLDEST, Integer.MAX_VALUE).forEach(entry -> entries.add(entry.id()));
		return entries;
	}

	/** The words of its passages stand in the documents of entries. */
	Set<EntryId> touching(NarrativeId narrative) {
		Set<EntryId> entries = new HashSet<>();
		records.entries().touching(narrative).stream().map(EntryPassage::entry).forEach(entries::add);
		return entries;
	}
}
