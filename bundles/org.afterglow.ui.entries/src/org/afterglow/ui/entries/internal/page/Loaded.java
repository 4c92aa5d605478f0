package org.afterglow.ui.entries.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.EntryType;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Whose;
import org.afterglow.ui.entries.internal.form.Offers;

/**
 * What is known of an entry when its page is opened.
 *
 * @param entry as its type reads it, or as it lies there if it cannot be answered
 * @param type that it can be answered by; empty if it can only be read
 * @param reason why it can only be read
 * @param outline the names that it is read by
 * @param names of what it points to
 */
record Loaded(Entry entry, Optional<EntryType> type, Reason reason, Optional<EntryOutline> outline, String name, String module,
		Optional<Whose> whose, Map<Target, String> names) {

	/** Why it can only be read. */
	enum Reason {
		/** It can be answered. */
		NONE,
		/** Its module is not installed, switched off, or failed. */
		ABSENT,
		/** It was filled in by a later version of the module. */
		LATER,
		/** The module could not carry it over to its own version. */
		NOT_CARRIED
	}

	/** Reads it, and notes that it was read. */
	static Loaded read(Records records, Codebook codebook, Called called, EntryId id) {
		Entry stored = records.entries().byId(id).orElseThrow(() -> new RecordMissing(id.toString()));
		records.audit().note(AuditEvent.of(AuditKind.READ, new AuditSubject(AuditSubject.Sort.ENTRY, id.value())));
		Optional<EntryType> type = called.type(stored.type());
		Optional<Entry> upgraded = type.filter(each -> each.reads(stored.typeVersion()))
				.flatMap(each -> each.version() == stored.typeVersion() ? Optional.of(stored) : called.assessor().ask(each.id(), () -> each.upgraded(stored)));
		Reason reason = upgraded.isPresent() ? Reason.NONE
				: type.isEmpty() ? Reason.ABSENT : type.get().reads(stored.typeVersion()) ? Reason.NOT_CARRIED : Reason.LATER;
		Optional<EntryOutline> outline = Called.outline(records, stored.type());
		String module = outline.map(EntryOutline::module).map(words -> words.in(called.locale())).orElse(stored.type().module());
		Entry shown = upgraded.orElse(stored);
		return new Loaded(shown, upgraded.flatMap(each -> type), reason, outline, called.name(records, stored.type()), module, Whose.of(records, stored),
				names(new Offers(records, codebook, called), shown.values()));
	}

	/** What everything is called that these answers point to. */
	static Map<Target, String> names(Offers offers, Values values) {
		List<Target> targets = new ArrayList<>();
		collect(values, targets);
		Map<Target, String> names = new HashMap<>();
		targets.stream().distinct().forEach(target -> offers.name(target).ifPresent(name -> names.put(target, name)));
		return names;
	}

	private static void collect(Values values, List<Target> targets) {
		for (Value value : values.asMap().values()) {
			switch (value) {
				case Value.References references -> targets.addAll(references.targets());
				case Value.Relations relations -> relations.relations().stream().map(Relation::to).map(Target::of).forEach(targets::add);
				case Value.Rows rows -> rows.rows().forEach(row -> collect(row, targets));
				default -> {
					// Points nowhere.
				}
			}
		}
	}
}
