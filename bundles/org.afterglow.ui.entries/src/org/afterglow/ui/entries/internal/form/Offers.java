package org.afterglow.ui.entries.internal.form;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.ReferenceField;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Target;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Messages;

/** What can be pointed to, and what it is called. Reads: off the UI thread. */
public record Offers(Records records, Codebook codebook, Called called) {

	private static final int MOST = 2_000;

	/** What a field of this module can point to. */
	public List<Offer<Target>> of(ReferenceField.To to, String module, ClientId client, Target without) {
		return switch (to) {
			case ReferenceField.ToEntries entries -> entries(entries.type(), client, without);
			case ReferenceField.ToCodes codes -> codes.under().flatMap(seed -> codebook.ofSeed(module, seed)).map(this::under)
					.orElseGet(() -> codes(codebook.codes()));
		};
	}

	/** Entries of a type, of the client. */
	public List<Offer<Target>> entries(EntryTypeId type, ClientId client, Target without) {
		List<Entry> entries = records.entries().find(EntryFilter.ALL.of(client).of(type), EntrySort.NEWEST, MOST);
		Map<EntryId, String> titles = called.titles(records, entries);
		return entries.stream().map(entry -> new Offer<Target>(Target.of(entry.id()), titles.get(entry.id()), Dates.ofUser().moment(entry.created())))
				.filter(offer -> !offer.target().equals(without)).toList();
	}

	private List<Offer<Target>> under(Code top) {
		return codes(codebook.codes().stream().filter(code -> standsUnder(code, top.id())).toList());
	}

	private boolean standsUnder(Code code, CodeId top) {
		Set<CodeId> seen = new HashSet<>();
		Optional<Code> at = codebook.parent(code.id());
		while (at.isPresent() && seen.add(at.get().id())) {
			if (at.get().id().equals(top)) {
				return true;
			}
			at = codebook.parent(at.get().id());
		}
		return false;
	}

	private List<Offer<Target>> codes(List<Code> codes) {
		return codes.stream().sorted(Comparator.comparing(Code::name, String.CASE_INSENSITIVE_ORDER))
				.map(code -> new Offer<Target>(Target.of(code.id()), code.name(), codebook.parent(code.id()).map(Code::name).orElse(""))).toList();
	}

	/** What each of these is called; those that are gone are called so. */
	public Map<Target, String> names(List<Target> targets) {
		Map<Target, String> names = new LinkedHashMap<>();
		targets.forEach(target -> names.put(target, name(target).orElse(Messages.targetGone)));
		return names;
	}

	/** What it is called; empty if it is gone. */
	public Optional<String> name(Target target) {
		return switch (target) {
			case Target.OfCode code -> codebook.effective(code.id()).map(Code::name);
			case Target.OfEntry entry -> records.entries().byId(entry.id())
					.map(found -> called.titles(records, List.of(found)).get(found.id()));
		};
	}
}
