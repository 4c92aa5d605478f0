package org.afterglow.cbt.ui.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.afterglow.cbt.CbtModule;
import org.afterglow.cbt.Distortions;
import org.afterglow.cbt.FiveAreas;
import org.afterglow.cbt.ThoughtRecord;
import org.afterglow.cbt.ui.internal.areas.Formulation;
import org.afterglow.cbt.ui.internal.distortions.Frequencies;
import org.afterglow.cbt.ui.internal.distortions.Mention;
import org.afterglow.cbt.ui.internal.records.Sheet;
import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleCode;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Target;

/**
 * All that the pictures of one client show, as it was at one moment.
 *
 * @param sheets thought records with numbers, by day
 * @param record of those the one at hand
 * @param names of distortions, by key
 * @param formulation the five areas at hand
 */
record CbtPictures(List<Sheet> sheets, Optional<Sheet> record, Frequencies frequencies, Map<String, String> names,
		Optional<Formulation> formulation) {

	CbtPictures {
		sheets = List.copyOf(sheets);
		names = Map.copyOf(names);
	}

	/**
	 * Whose pictures are wanted.
	 *
	 * @param session what is at hand there goes before what is not
	 * @param front the entry whose page is in front goes before all others
	 */
	record Wish(ClientId client, Optional<SessionId> session, Optional<EntryId> front, Locale locale, ZoneId zone) {
	}

	/** Reads them; may take long. */
	static CbtPictures read(ModuleRecords records, Wish wish) {
		List<Session> sessions = records.sessions(wish.client());
		Map<SessionId, LocalDate> days = new HashMap<>();
		sessions.forEach(session -> days.put(session.id(), session.date()));
		List<Entry> written = new ArrayList<>();
		for (EntryType type : Sheet.TYPES) {
			written.addAll(records.entries(wish.client(), type.id()));
		}
		Map<EntryId, Entry> entries = new HashMap<>();
		written.forEach(entry -> entries.put(entry.id(), entry));
		List<Sheet> sheets = written.stream().map(entry -> Sheet.of(entry, day(entry, days, wish.zone()))).filter(sheet -> !sheet.ratings().isEmpty())
				.sorted(Comparator.comparing(Sheet::day)).toList();
		Optional<Sheet> record = atHand(sheets.stream().map(Sheet::id).map(entries::get).toList(), wish)
				.flatMap(entry -> sheets.stream().filter(sheet -> sheet.id().equals(entry.id())).findFirst());
		List<ModuleCode> codes = records.codes(CbtModule.INFO.id());
		Map<String, String> names = new HashMap<>();
		Distortions.ALL.forEach(seed -> names.put(seed.key(), seed.name().in(wish.locale())));
		codes.forEach(code -> names.put(code.seed(), code.name()));
		List<String> order = Distortions.ALL.stream().map(CodeSeed::key).toList();
		Optional<Formulation> formulation = atHand(records.entries(wish.client(), FiveAreas.TYPE.id()), wish).map(Formulation::of);
		return new CbtPictures(sheets, record, Frequencies.of(sessions, order, mentions(records, wish.client(), codes, written)), names, formulation);
	}

	private static LocalDate day(Entry entry, Map<SessionId, LocalDate> days, ZoneId zone) {
		return entry.session().map(days::get).orElseGet(() -> LocalDate.ofInstant(entry.created(), zone));
	}

	/** The one in front, else the last one of the session, else the last one. */
	private static Optional<Entry> atHand(List<Entry> entries, Wish wish) {
		Comparator<Entry> byNeed = Comparator.<Entry, Boolean>comparing(entry -> wish.front().filter(entry.id()::equals).isPresent())
				.thenComparing(entry -> entry.session().isPresent() && entry.session().equals(wish.session())).thenComparing(Entry::created);
		return entries.stream().max(byNeed);
	}

	private static List<Mention> mentions(ModuleRecords records, ClientId client, List<ModuleCode> codes, List<Entry> written) {
		List<Mention> mentions = new ArrayList<>();
		records.codeUses(client, CbtModule.INFO.id()).forEach(use -> mentions.add(new Mention.InText(use)));
		for (Entry entry : written) {
			HashSet<String> named = new HashSet<>();
			for (Target target : ThoughtRecord.DISTORTIONS.in(entry.values())) {
				codes.stream().filter(code -> target instanceof Target.OfCode of && code.ids().contains(of.id())).map(ModuleCode::seed).forEach(named::add);
			}
			String title = Sheet.of(entry, LocalDate.EPOCH).title();
			entry.session().ifPresent(session -> named.stream().sorted()
					.forEach(seed -> mentions.add(new Mention.InRecord(seed, session, entry.id(), title))));
		}
		return mentions;
	}
}
