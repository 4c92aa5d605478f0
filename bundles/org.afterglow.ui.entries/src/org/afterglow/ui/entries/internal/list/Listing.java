package org.afterglow.ui.entries.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.Whose;
import org.afterglow.ui.entries.internal.draft.Readable;
import org.afterglow.ui.window.RecordWords;

/**
 * The entries of a client as they were at one moment: how many, and the first of them. The others are read a page at a time.
 *
 * @param types that can be chosen: those that are there and those that have entries, with what many of them are called
 * @param rows the first page
 * @param count how many rows there are in all
 * @param total how many entries there are before words are looked for
 * @param filter what the rows have passed
 */
record Listing(Optional<Whose> whose, List<Kind> types, List<Row> rows, int count, int total, EntryFilter filter) {

	/** More than this nobody reads in a list. */
	static final int MOST = 10_000;

	/** Rows that are read together: a few windows full. */
	static final int PAGE = 200;

	/** A type that can be chosen. */
	record Kind(EntryTypeId id, String name, Optional<EntryType> type) {
	}

	/**
	 * One entry.
	 *
	 * @param when when, and in which session
	 * @param aside what it says in short; may be empty
	 */
	record Row(EntryId id, EntryTypeId type, String name, String title, String when, String aside) {

		/** The id alone. */
		@Override
		public String toString() {
			return id.toString();
		}
	}

	Listing {
		types = List.copyOf(types);
		rows = List.copyOf(rows);
	}

	/**
	 * Where a listing comes from.
	 *
	 * @param called what types and entries are called
	 * @param readable what answers say
	 */
	record Source(Records records, Sought sought, Called called, Readable readable) {

		/** Reads the beginning; may take long. */
		Listing begin(Optional<Clue> clue, Wish wish) {
			Optional<Whose> whose = clue.flatMap(each -> each.read(records));
			if (whose.isEmpty()) {
				return new Listing(whose, List.of(), List.of(), 0, 0, EntryFilter.ALL);
			}
			EntryFilter ofClient = EntryFilter.ALL.of(whose.get().id());
			Map<EntryTypeId, Integer> kept = new HashMap<>(records.entries().counts(ofClient));
			kept.keySet().removeIf(type -> !isListed(type));
			Set<EntryTypeId> wanted = wish.type().map(Set::of).orElse(kept.keySet());
			int total = wanted.stream().mapToInt(type -> kept.getOrDefault(type, 0)).sum();
			if (total == 0) {
				return new Listing(whose, kinds(kept.keySet()), List.of(), 0, 0, ofClient);
			}
			EntryFilter filter = ofClient.of(wanted.toArray(EntryTypeId[]::new));
			if (!wish.words().isEmpty()) {
				filter = filter.among(sought.entries(whose.get().id(), wanted, wish.words()));
			}
			int count = Math.min(MOST, wish.words().isEmpty() ? total : records.entries().count(filter));
			return new Listing(whose, kinds(kept.keySet()), page(filter, wish, 0), count, total, filter);
		}

		/** Reads the rows from this one on; may take long. */
		List<Row> page(EntryFilter filter, Wish wish, int from) {
			return rows(records.entries().find(filter, wish.sort(), from, PAGE));
		}

		private boolean isListed(EntryTypeId id) {
			return called.type(id).map(EntryType::isListed)
					.orElseGet(() -> Called.outline(records, id).filter(EntryOutline::unlisted).isEmpty());
		}

		private List<Kind> kinds(Set<EntryTypeId> kept) {
			Set<EntryTypeId> ids = new LinkedHashSet<>(called.types().stream().filter(EntryType::isListed).map(EntryType::id).toList());
			ids.addAll(kept);
			return ids.stream().map(id -> new Kind(id, called.plural(records, id), called.type(id))).sorted(Comparator.comparing(Kind::name)).toList();
		}

		private List<Row> rows(List<Entry> entries) {
			Map<EntryId, String> titles = called.titles(records, entries);
			Map<SessionId, Session> sessions = entries.stream().flatMap(entry -> entry.session().stream()).distinct()
					.flatMap(id -> records.sessions().byId(id).stream()).collect(Collectors.toMap(Session::id, session -> session));
			Map<EntryTypeId, String> names = new HashMap<>();
			List<Row> rows = new ArrayList<>();
			for (Entry entry : entries) {
				String name = names.computeIfAbsent(entry.type(), id -> called.name(records, id));
				String when = Dates.ofUser().moment(entry.created());
				Optional<Session> session = entry.session().map(sessions::get);
				rows.add(new Row(entry.id(), entry.type(), name, titles.get(entry.id()),
						session.map(held -> Messages.with(Messages.rowWhen, when, RecordWords.occasion(held))).orElse(when), aside(entry)));
			}
			return rows;
		}

		/** What the type lists, in short. */
		private String aside(Entry entry) {
			List<Field> listed = called.type(entry.type()).map(EntryType::listed).orElse(List.of());
			List<String> said = new ArrayList<>();
			for (Field field : listed) {
				entry.values().get(field.key()).map(value -> readable.text(Outlines.of(field), value)).ifPresent(said::add);
			}
			return String.join(" \u00B7 ", said);
		}
	}
}
