package org.afterglow.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Words;
import org.afterglow.modules.ModuleSource.Unresolved;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.Records;

/** Draws up what each module is in a practice. */
final class Roll {

	private final Records records;
	private final Map<String, List<EntryOutline>> outlines;
	private final Set<String> on;

	Roll(Records records) {
		this.records = records;
		this.outlines = records.entries().outlines().stream()
				.collect(Collectors.groupingBy(outline -> outline.type().module(), TreeMap::new, Collectors.toList()));
		this.on = new SwitchedOn(records).ids();
	}

	/** Installed ones in their order, then those that cannot be started, then those of which the practice alone knows. */
	List<ModuleStatus> all(List<InstalledModule> installed, List<Unresolved> unresolved) {
		Map<String, ModuleStatus> absent = new LinkedHashMap<>();
		for (Unresolved bundle : unresolved) {
			absent.put(bundle.bundle(), absent(bundle.bundle(), Optional.of(bundle.version()), Optional.of(bundle.failure())));
		}
		outlines.keySet().forEach(id -> absent.computeIfAbsent(id, known -> absent(known, Optional.empty(), Optional.empty())));
		records.codes().origins().entrySet().stream().filter(each -> each.getValue().isPresent() && !each.getKey().adopted())
				.map(Map.Entry::getKey).map(CodeOrigin::module).sorted().distinct()
				.forEach(id -> absent.computeIfAbsent(id, known -> absent(known, Optional.empty(), Optional.empty())));
		List<ModuleStatus> all = new ArrayList<>();
		installed.forEach(module -> {
			all.add(status(module));
			absent.remove(module.id());
		});
		all.addAll(absent.values());
		return List.copyOf(all);
	}

	private ModuleStatus status(InstalledModule module) {
		ModuleState state = module.contents().isEmpty() ? ModuleState.FAILED
				: on.contains(module.id()) ? ModuleState.ACTIVE : ModuleState.OFF;
		return new ModuleStatus(module.id(), module.name(), Optional.of(module.info().map(ModuleInfo::version).orElse(module.version())),
				state, module.contents(), module.failure(), remembered(module.id()));
	}

	private ModuleStatus absent(String id, Optional<String> version, Optional<ModuleFailure> why) {
		Words name = remembered(id).stream().findFirst().map(EntryOutline::module).orElseGet(() -> Words.of(id));
		return new ModuleStatus(id, name, version, ModuleState.ABSENT, Optional.empty(), why, remembered(id));
	}

	private List<EntryOutline> remembered(String id) {
		return outlines.getOrDefault(id, List.of());
	}
}
