package org.afterglow.ui.narrative.internal.coding;

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
public record CodeTable(List<Code> usable, Map<CodeId, Code> shown) {

	public static final CodeTable EMPTY = new CodeTable(List.of(), Map.of());

	public CodeTable {
		usable = List.copyOf(usable);
		shown = Map.copyOf(shown);
	}

	/** Reads the codebook; may take long. */
	public static CodeTable read(Codebook codebook, Collection<CodeId> used) {
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
	public Optional<Code> code(CodeId id) {
		return Optional.ofNullable(shown.get(id));
	}

	/** The name to show; a sentence where the code is no longer there. */
	public String name(CodeId id) {
		return code(id).map(Code::name).orElse(Messages.codeGone);
	}

	/** The same with a code that was just made. */
	public CodeTable with(Code fresh) {
		Map<CodeId, Code> more = new HashMap<>(shown);
		more.put(fresh.id(), fresh);
		List<Code> codes = new ArrayList<>(usable);
		codes.removeIf(code -> code.id().equals(fresh.id()));
		codes.add(fresh);
		codes.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
		return new CodeTable(codes, more);
	}
}
