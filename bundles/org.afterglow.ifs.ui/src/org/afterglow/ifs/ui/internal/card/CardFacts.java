package org.afterglow.ifs.ui.internal.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.EntryPlace;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.framework.Option;
import org.afterglow.framework.TextField;
import org.afterglow.ifs.Burden;
import org.afterglow.ifs.Part;
import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ifs.ui.internal.map.BondStyle;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Relation;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.ui.Dates;

/**
 * What a card says of a part.
 *
 * @param name as people call it
 * @param below "manager, trusted, met on 14 Oct"
 * @param facts what is known, in the order of the form
 * @param relations "protects The boy at the table"
 * @param passages in the part's voice
 */
record CardFacts(EntryId part, String name, String below, List<Fact> facts, List<String> relations, List<Passage> passages) {

	/** One field. @param words the client's own, set in the reading face */
	record Fact(String label, String text, boolean words) {
	}

	/** Words of the part. @param where "Session 3, The ferry" */
	record Passage(EntryPlace place, String where) {
	}

	CardFacts {
		Objects.requireNonNull(part);
		Objects.requireNonNull(name);
		Objects.requireNonNull(below);
		facts = List.copyOf(facts);
		relations = List.copyOf(relations);
		passages = List.copyOf(passages);
	}

	/** Reads it; may take long. Empty if the part is gone. */
	static Optional<CardFacts> read(ModuleRecords records, EntryId id, Dates dates) {
		return records.entry(id).filter(entry -> entry.type().equals(Part.ID)).map(part -> of(records, part, dates));
	}

	private static CardFacts of(ModuleRecords records, Entry part, Dates dates) {
		Values values = part.values();
		Locale locale = dates.locale();
		Map<SessionId, Session> sessions = records.sessions(part.client()).stream().collect(Collectors.toMap(Session::id, Function.identity()));
		List<Passage> passages = records.places(part.id()).stream().filter(each -> each.field().equals(Part.VOICE_PASSAGES.key()))
				.map(each -> new Passage(each, where(each, sessions, dates))).toList();
		return new CardFacts(part.id(), Part.TYPE.title(values), below(values, dates), facts(records, values, locale),
				relations(records, part, locale), passages);
	}

	private static String below(Values values, Dates dates) {
		List<String> said = new ArrayList<>();
		option(Part.KIND, values, dates.locale()).ifPresent(said::add);
		option(Part.STATUS, values, dates.locale()).ifPresent(said::add);
		Part.MET.in(values).ifPresent(day -> said.add(Messages.with(Messages.metOn, dates.day(day))));
		return String.join(Messages.comma, said);
	}

	private static Optional<String> option(ChoiceField field, Values values, Locale locale) {
		return field.in(values).flatMap(field::option).map(Option::name).map(words -> words.in(locale));
	}

	private static List<Fact> facts(ModuleRecords records, Values values, Locale locale) {
		List<Fact> facts = new ArrayList<>();
		for (TextField field : List.of(Part.AGE, Part.APPEARANCE, Part.VOICE)) {
			text(field, values, locale, facts);
		}
		option(Part.COLOUR, values, locale).ifPresent(colour -> facts.add(new Fact(Part.COLOUR.name().in(locale), colour, false)));
		text(Part.BODY, values, locale, facts);
		int symbols = Part.SYMBOLS.in(values).size();
		if (symbols > 0) {
			facts.add(new Fact(Part.SYMBOLS.name().in(locale), Messages.with(Messages.symbols, symbols), false));
		}
		for (TextField field : List.of(Part.FEELING, Part.BELIEF, Part.JOB, Part.FEAR, Part.WANTS, Part.TOWARD)) {
			text(field, values, locale, facts);
		}
		Part.TRUST.in(values).ifPresent(trust -> facts.add(new Fact(Part.TRUST.name().in(locale), Messages.with(Messages.trustOf, trust), false)));
		option(Part.BLEND, values, locale).ifPresent(blend -> facts.add(new Fact(Part.BLEND.name().in(locale), blend, false)));
		String burdens = Part.BURDENS.in(values).stream().map(each -> called(records, each)).filter(each -> !each.isEmpty())
				.collect(Collectors.joining("\n"));
		if (!burdens.isEmpty()) {
			facts.add(new Fact(Part.BURDENS.name().in(locale), burdens, true));
		}
		text(Part.GIFTS, values, locale, facts);
		return facts;
	}

	private static void text(TextField field, Values values, Locale locale, List<Fact> facts) {
		String text = field.in(values);
		if (!text.isEmpty()) {
			facts.add(new Fact(field.name().in(locale), text, true));
		}
	}

	private static String called(ModuleRecords records, Target target) {
		return target instanceof Target.OfEntry entry ? records.entry(entry.id()).map(CardFacts::title).orElse("") : "";
	}

	/** Of an entry of this module, in its own words. */
	private static String title(Entry entry) {
		return entry.type().equals(Part.ID) ? Part.TYPE.title(entry.values()) : Burden.CARRIED.in(entry.values());
	}

	private static List<String> relations(ModuleRecords records, Entry part, Locale locale) {
		List<String> said = new ArrayList<>();
		List<Entry> parts = records.entries(part.client(), Part.ID);
		for (Relation relation : Part.RELATIONS.in(part.values())) {
			parts.stream().filter(each -> each.id().equals(relation.to())).map(CardFacts::title)
					.forEach(other -> said.add(BondStyle.word(relation.kind(), locale) + " " + other));
		}
		for (Entry other : parts) {
			Part.RELATIONS.in(other.values()).stream().filter(relation -> relation.to().equals(part.id()))
					.forEach(relation -> said.add(BondStyle.inverse(relation.kind(), locale) + " " + title(other)));
		}
		return said;
	}

	private static String where(EntryPlace place, Map<SessionId, Session> sessions, Dates dates) {
		String told = Optional.ofNullable(sessions.get(place.session()))
				.map(session -> Messages.with(Messages.toldOn, place.title(), dates.day(session.date()))).orElse(place.title());
		return place.isThere() ? told : Messages.with(Messages.wordsGone, told);
	}

	/** The id alone: all else is a client's. */
	@Override
	public String toString() {
		return part.toString();
	}
}
