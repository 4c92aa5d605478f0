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
					Optional<EntryText> text = types.provider().text(entry, this::called);
					if (text.isPresent()) {
						index.put(entry, text.get(), entry.session().flatMap(id -> Optional.ofNullable(sessions.get(id)).or(() -> records.sessions().byId(id))));
					}
					counter.read(++read[0]);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** As the records have it: whatever is changed meanwhile is read again. */
	private Optional<String> called(EntryId id) {
		return records.entries().byId(id).flatMap(entry -> types.provider().text(entry, other -> Optional.empty())).map(EntryText::title);
	}

	/** Reads the entries of these types again. @param doubtful as with {@link #each} */
	void ofTypes(Set<EntryTypeId> changed, NarrativeIndex index, boolean doubtful) throws IOException {
		EntryFilter wanted = EntryFilter.ALL.of(changed.toArray(EntryTypeId[]::new));
		Round round = new Round(index, doubtful);
		int from = 0;
		for (List<Entry> page = page(wanted, 0); !page.isEmpty(); page = page(wanted, from)) {
			page.forEach(entry -> round.add(entry.id()));
			round.run(records -> {
				// nobody counts them
			}, 0);
			from += page.size();
		}
	}

	private List<Entry> page(EntryFilter wanted, int from) {
		return records.entries().find(wanted, EntrySort.OLDEST, from, PAGE);
	}

	/**
	 * Reads these entries, as they are now; those that are gone go.
	 *
	 * @param doubtful whether some may have been read before, and not those who refer to them
	 */
	void each(Set<EntryId> touched, NarrativeIndex index, boolean doubtful, int counted, Reading.Counter counter) throws IOException {
		Round round = new Round(index, doubtful);
		touched.forEach(round::add);
		round.run(counter, counted);
	}

	/**
	 * Entries that are read again, and those that refer to one of them, where it is called something else than before. All of it by what the index has:
	 * who refers to another is put there with what the index calls that one, for in the records it may be renamed, and renamed back, at any moment.
	 */
	private final class Round {
		private final NarrativeIndex index;
		private final boolean doubtful;
		private final Set<EntryId> waiting = new LinkedHashSet<>();
		private final Map<EntryId, Optional<String>> titles = new HashMap<>();
		private final Map<SessionId, Optional<Session>> sessions = new HashMap<>();

		Round(NarrativeIndex index, boolean doubtful) {
			this.index = index;
			this.doubtful = doubtful;
		}

		void add(EntryId id) {
			waiting.add(id);
		}

		void run(Reading.Counter counter, int counted) throws IOException {
			try {
				readAll(counter, counted);
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		}

		private void readAll(Reading.Counter counter, int counted) throws IOException {
			int read = counted;
			while (!waiting.isEmpty()) {
				stopIfAsked.run();
				EntryId id = waiting.iterator().next();
				waiting.remove(id);
				Optional<String> before = called(id);
				boolean first = !titles.containsKey(id);
				Optional<String> now = read(id);
				titles.put(id, now);
				if (!now.equals(before) || doubtful && first) {
					records.entries().linksTo(Target.of(id)).stream().map(EntryLink::from).forEach(waiting::add);
				}
				counter.read(++read);
			}
		}

		/** What the index calls it now. */
		private Optional<String> called(EntryId id) {
			try {
				return titles.containsKey(id) ? titles.get(id) : index.titleOf(id);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		/** @return what it is called in the index from now on */
		private Optional<String> read(EntryId id) throws IOException {
			Optional<Entry> entry = records.entries().byId(id);
			Optional<EntryText> text = entry.flatMap(known -> types.provider().text(known, this::called));
			if (text.isPresent()) {
				Optional<Session> session = entry.get().session().flatMap(its -> sessions.computeIfAbsent(its, records.sessions()::byId));
				index.put(entry.get(), text.get(), session);
			} else {
				index.remove(id);
			}
			return text.map(EntryText::title);
		}
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
