package org.afterglow.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.records.NameKey;

/** All stored codes at one moment, with every redirect already followed. */
final class CodeTable {

	private final Map<CodeId, Code> effective = new HashMap<>();
	private final Map<CodeId, Set<CodeId>> standingFor = new LinkedHashMap<>();
	private final Map<String, Code> byName = new HashMap<>();
	private final Map<CodeId, Code> parents = new HashMap<>();
	private final List<Code> stored;
	private final List<Code> usable;

	/** @param stored in the order in which they are to be listed */
	CodeTable(List<Code> stored) {
		this.stored = List.copyOf(stored);
		Map<CodeId, Code> byId = new HashMap<>();
		Map<CodeId, Integer> rank = new HashMap<>();
		for (Code code : stored) {
			rank.put(code.id(), rank.size());
			byId.put(code.id(), code);
		}
		for (Code code : stored) {
			Code end = endOf(code, byId, rank);
			effective.put(code.id(), end);
			standingFor.computeIfAbsent(end.id(), id -> new LinkedHashSet<>()).add(code.id());
			byName.put(NameKey.of(code.name()), end);
		}
		usable = stored.stream().filter(code -> effective.get(code.id()) == code).toList();
		for (Code code : usable) {
			climb(code, byId).ifPresent(parent -> parents.put(code.id(), parent));
		}
		// Of codes that stand under each other in a ring none would be seen: the one listed first stands at the top.
		usable.stream().filter(code -> isAbove(code.id(), code.id())).forEach(code -> parents.remove(code.id()));
	}

	List<Code> usable() {
		return usable;
	}

	Optional<Code> effective(CodeId id) {
		return Optional.ofNullable(effective.get(id));
	}

	Optional<Code> named(String name) {
		return Optional.ofNullable(byName.get(NameKey.of(name)));
	}

	/** The code that a usable one stands under; following parents never leads back. */
	Optional<Code> parent(CodeId id) {
		return effective(id).map(code -> parents.get(code.id()));
	}

	/** True if the second code, or what it shows as, stands somewhere under the first. */
	boolean isAbove(CodeId above, CodeId code) {
		Set<CodeId> seen = new HashSet<>();
		Optional<Code> parent = parent(code);
		while (parent.isPresent() && seen.add(parent.get().id())) {
			if (parent.get().id().equals(above)) {
				return true;
			}
			parent = parent(parent.get().id());
		}
		return false;
	}

	/** Stored codes that show as this one without being it. */
	List<Code> mergedInto(CodeId id) {
		Set<CodeId> all = standingFor(id);
		return stored.stream().filter(code -> all.contains(code.id()) && effective.get(code.id()) != code).toList();
	}

	/** Empty for a code that is not there; for a merged one those of what it was merged into. */
	Set<CodeId> standingFor(CodeId id) {
		return effective(id).map(end -> Set.copyOf(standingFor.get(end.id()))).orElse(Set.of());
	}

	/**
	 * Follows redirects to the end. Codes that redirect in a ring would show as nothing at all: of such a ring the one
	 * listed first stands for all. A redirect to a code that is gone is no redirect.
	 */
	private static Code endOf(Code start, Map<CodeId, Code> byId, Map<CodeId, Integer> rank) {
		Set<CodeId> seen = new LinkedHashSet<>();
		Code code = start;
		while (seen.add(code.id())) {
			Optional<Code> next = code.redirect().map(byId::get);
			if (next.isEmpty()) {
				return code;
			}
			code = next.get();
		}
		return firstOfRing(code, byId, rank);
	}

	/** Where a parent was merged into its own child, the child takes its place. */
	private Optional<Code> climb(Code code, Map<CodeId, Code> byId) {
		Set<CodeId> seen = new HashSet<>();
		Optional<Code> parent = code.parent().map(byId::get);
		while (parent.isPresent() && seen.add(parent.get().id())) {
			Code shown = effective.get(parent.get().id());
			if (shown != code) {
				return Optional.of(shown);
			}
			parent = parent.get().parent().map(byId::get);
		}
		return Optional.empty();
	}

	private static Code firstOfRing(Code member, Map<CodeId, Code> byId, Map<CodeId, Integer> rank) {
		Code first = member;
		Code code = member;
		do {
			code = byId.get(code.redirect().orElseThrow());
			if (rank.get(code.id()) < rank.get(first.id())) {
				first = code;
			}
		} while (code != member);
		return first;
	}
}
