package org.afterglow.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.codebook.CodebookRefusal.Reason;
import org.afterglow.framework.ModuleContents;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.CodeRing;
import org.afterglow.records.Records;

/**
 * Changes of the codebook that have to look at the whole of it. Each looks and writes as one, so that two people at once
 * cannot make a ring together.
 */
final class CodebookChanges {

	private final Records records;

	CodebookChanges(Records records) {
		this.records = records;
	}

	Code add(String name, CodeKind kind) {
		Code code = Code.named(name, kind, nextColour());
		records.codes().save(code);
		return code;
	}

	Code add(String name, CodeKind kind, CodeId parent) {
		return records.together(() -> {
			Code above = shown(stored(), parent);
			Code code = Code.named(name, kind, above.colour()).under(Optional.of(above.id()));
			records.codes().save(code);
			return code;
		});
	}

	void nest(CodeId id, Optional<CodeId> parent) {
		records.together(() -> {
			CodeTable table = stored();
			Code code = shown(table, id);
			Optional<CodeId> above = parent.map(wanted -> shown(table, wanted).id());
			above.filter(wanted -> wanted.equals(code.id()) || table.isAbove(code.id(), wanted)).ifPresent(wanted -> {
				throw new CodebookRefusal(Reason.UNDER_ITSELF, code + " under " + wanted);
			});
			try {
				records.codes().save(code.under(above));
			} catch (CodeRing e) {
				above.ifPresent(wanted -> straighten(table, wanted));
				records.codes().save(code.under(above));
			}
			return code;
		});
	}

	/**
	 * Lets everything from here to the top stand under what it is seen under. Where a code was merged, what is stored may lead
	 * another way to the top than what is seen, and there may be a ring on the way that nobody sees.
	 */
	private void straighten(CodeTable table, CodeId from) {
		Optional<Code> code = table.effective(from);
		while (code.isPresent()) {
			Optional<Code> above = table.parent(code.get().id());
			records.codes().save(code.get().under(above.map(Code::id)));
			code = above;
		}
	}

	void merge(CodeId id, CodeId into) {
		records.together(() -> {
			CodeTable table = stored();
			Code target = shown(table, into);
			Code code = records.codes().byId(id).orElseThrow(() -> new CodebookRefusal(Reason.MISSING, id.toString()));
			if (shown(table, id).id().equals(target.id())) {
				throw new CodebookRefusal(Reason.SAME, id + " into " + into);
			}
			records.codes().save(code.redirectedTo(Optional.of(target.id())));
			return code;
		});
	}

	void separate(CodeId id) {
		records.together(() -> {
			Optional<Code> merged = records.codes().byId(id).filter(code -> code.redirect().isPresent());
			merged.map(code -> code.redirectedTo(Optional.empty())).ifPresent(records.codes()::save);
			return merged;
		});
	}

	List<Code> takeOver(List<CodeSeed> seeds) {
		return records.together(() -> {
			CodeTable table = stored();
			Map<String, CodeId> known = new HashMap<>();
			List<Code> added = new ArrayList<>();
			for (CodeSeed seed : seeds) {
				Optional<Code> taken = table.named(seed.name());
				if (taken.isPresent()) {
					known.put(seed.key(), taken.get().id());
				} else {
					Code code = seed.code(seed.parent().map(known::get));
					records.codes().save(code);
					known.put(seed.key(), code.id());
					added.add(code);
				}
			}
			return added;
		});
	}

	List<Code> bring(ModuleContents module, Locale language) {
		String id = module.info().id();
		Set<String> brought = records.codes().origins().keySet().stream().filter(origin -> origin.module().equals(id))
				.map(CodeOrigin::seed).collect(Collectors.toSet());
		if (module.codes().stream().allMatch(seed -> brought.contains(seed.key()))) {
			return List.of();
		}
		return records.together(() -> {
			List<Code> added = new ArrayList<>();
			for (org.afterglow.framework.CodeSeed seed : module.codes()) {
				if (!brought.contains(seed.key())) {
					bring(id, seed, language).ifPresent(added::add);
				}
			}
			return added;
		});
	}

	/** @return the code, unless the practice had one of that name */
	private Optional<Code> bring(String module, org.afterglow.framework.CodeSeed seed, Locale language) {
		String name = seed.name().in(language);
		Optional<Code> taken = stored().named(name);
		Optional<Code> above = seed.parent().flatMap(parent -> ofSeed(module, parent));
		Code code = taken.orElseGet(() -> Code
				.named(name, seed.kind(), seed.colour().or(() -> above.map(Code::colour)).orElseGet(this::nextColour))
				.defined(seed.definition().map(words -> words.in(language)).orElse(""))
				.withSynonyms(seed.synonyms().stream().map(words -> words.in(language)).distinct().toList())
				.under(above.map(Code::id)));
		if (taken.isEmpty()) {
			records.codes().save(code);
		}
		records.codes().setOrigin(code.id(), new CodeOrigin(module, seed.key(), taken.isPresent()));
		return taken.isPresent() ? Optional.empty() : Optional.of(code);
	}

	private Optional<Code> ofSeed(String module, String seed) {
		CodeTable table = stored();
		return records.codes().origins().entrySet().stream()
				.filter(each -> each.getKey().module().equals(module) && each.getKey().seed().equals(seed))
				.findFirst().flatMap(each -> each.getValue()).flatMap(table::effective);
	}

	private CodeTable stored() {
		return new CodeTable(records.codes().all());
	}

	private static Code shown(CodeTable table, CodeId id) {
		return table.effective(id).orElseThrow(() -> new CodebookRefusal(Reason.MISSING, id.toString()));
	}

	/** The colour that fewest codes have, the earlier of equals. Asks the records, so that a whole import gets it right. */
	private CodeColour nextColour() {
		Map<CodeColour, Integer> uses = new EnumMap<>(CodeColour.class);
		for (Code code : records.codes().all()) {
			uses.merge(code.colour(), 1, Integer::sum);
		}
		return Arrays.stream(CodeColour.values()).min(Comparator.comparing(colour -> uses.getOrDefault(colour, 0)))
				.orElseThrow();
	}
}
