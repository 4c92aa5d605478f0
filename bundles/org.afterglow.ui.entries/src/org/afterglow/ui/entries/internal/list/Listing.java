package org.afterglow.ui.entries.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.Whose;
import org.afterglow.ui.entries.internal.draft.Readable;

/**
 * The entries of a client as they were at one moment.
 *
 * @param types that can be chosen: those that are there and those that have entries, with what many of them are called
 * @param total how many there are before words are looked for
 */
record Listing(Optional<Whose> whose, List<Kind> types, List<Row> rows, int total) {

	/** More than this nobody reads in a list. */
	static final int MOST = 10_000;

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

	/** Reads them; may take long. */
	static Listing read(Records records, Called called, Readable readable, Optional<Clue> clue, Wish wish) {
		Optional<Whose> whose = clue.flatMap(each -> each.read(records));
		if (whose.isEmpty()) {
			return new Listing(whose, List.of(), List.of(), 0);
		}
		EntryFilter filter = EntryFilter.ALL.of(whose.get().id());
		EntryFilter wanted = wish.type().map(filter::of).orElse(filter);
		List<Entry> entries = listed(called, records.entries().find(wanted, wish.sort(), MOST));
		List<Entry> every = wish.type().isEmpty() ? entries : listed(called, records.entries().find(filter, EntrySort.OLDEST, MOST));
		return new Listing(whose, kinds(records, called, every), rows(records, called, readable, entries, wish), entries.size());
	}

	private static List<Entry> listed(Called called, List<Entry> entries) {
		return entries.stream().filter(entry -> called.type(entry.type()).map(EntryType::isListed).orElse(true)).toList();
	}

	private static List<Kind> kinds(Records records, Called called, List<Entry> entries) {
		Set<EntryTypeId> ids = new LinkedHashSet<>(called.types().stream().filter(EntryType::isListed).map(EntryType::id).toList());
		entries.stream().map(Entry::type).forEach(ids::add);
		return ids.stream().map(id -> new Kind(id, called.plural(records, id), called.type(id))).sorted(Comparator.comparing(Kind::name)).toList();
	}

	private static List<Row> rows(Records records, Called called, Readable readable, List<Entry> entries, Wish wish) {
		Map<EntryId, String> titles = called.titles(records, entries);
		Map<SessionId, Session> sessions = new HashMap<>();
		records.sessions().all().forEach(session -> sessions.put(session.id(), session));
		Map<EntryTypeId, String> names = new HashMap<>();
		List<EntryOutline> outlines = records.entries().outlines();
		String sought = wish.words().toLowerCase(called.locale());
		List<Row> rows = new ArrayList<>();
		for (Entry entry : entries) {
			List<EntryOutline.Field> fields = outlines.stream().filter(outline -> outline.type().equals(entry.type())).findFirst()
					.map(EntryOutline::fields).orElse(List.of());
			String title = titles.get(entry.id());
			if (sought.isEmpty() || says(title, readable.lines(fields, entry.values()), sought, called.locale())) {
				String name = names.computeIfAbsent(entry.type(), id -> called.name(records, id));
				String when = Dates.ofUser().moment(entry.created());
				Optional<Session> session = entry.session().map(sessions::get);
				rows.add(new Row(entry.id(), entry.type(), name, title,
						session.map(held -> Messages.with(Messages.rowWhen, when, Whose.occasion(held))).orElse(when), aside(called, readable, entry)));
			}
		}
		return rows;
	}

	private static boolean says(String title, List<Readable.Line> lines, String sought, Locale locale) {
		return title.toLowerCase(locale).contains(sought) || lines.stream().anyMatch(line -> line.answer().toLowerCase(locale).contains(sought));
	}

	/** What the type lists, in short. */
	private static String aside(Called called, Readable readable, Entry entry) {
		List<Field> listed = called.type(entry.type()).map(EntryType::listed).orElse(List.of());
		List<String> said = new ArrayList<>();
		for (Field field : listed) {
			entry.values().get(field.key()).map(value -> readable.text(Outlines.of(field), value)).ifPresent(said::add);
		}
		return String.join(" \u00B7 ", said);
	}
}
