package org.afterglow.ui.narrative.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;

/**
 * What the codes of a narrative show as, read once off the UI thread. Redirects are followed.
 *
 * @param usable codes that can be put on words, by name
 */
record CodeTable(List<Code> usable, Map<CodeId, Code> shown) {

	static final CodeTable EMPTY = new CodeTable(List.of(), Map.of());

	CodeTable {
		usable = List.copyOf(usable);
		shown = Map.copyOf(shown);
	}

	/** Reads the codebook; may take long. */
	static CodeTable read(Codebook codebook, Collection<CodeId> used) {
		List<Code> usable = codebook.codes();
		Map<CodeId, Code> shown = new HashMap<>();
		usable.forEach(code -> shown.put(code.id(), code));
		for (CodeId id : used) {
			if (!shown.containsKey(id)) {
				codebook.effective(id).ifPresent(code -> shown.put(id, code));
			}
		}
		return new CodeTable(usable, shown);
	}

	/** What a coding under this id shows as; empty if the code is no longer there. */
	Optional<Code> code(CodeId id) {
		return Optional.ofNullable(shown.get(id));
	}

	/** The name to show; the fallback where the code is no longer there. */
	String name(CodeId id, String fallback) {
		return code(id).map(Code::name).orElse(fallback);
	}

	/** The same with a code that was just made. */
	CodeTable with(Code fresh) {
		Map<CodeId, Code> more = new HashMap<>(shown);
		more.put(fresh.id(), fresh);
		List<Code> codes = new ArrayList<>(usable);
		codes.removeIf(code -> code.id().equals(fresh.id()));
		codes.add(fresh);
		codes.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
		return new CodeTable(codes, more);
	}
}
