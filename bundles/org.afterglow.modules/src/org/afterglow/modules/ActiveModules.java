package org.afterglow.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.EntryTypeId;

/** What active modules bring, as of one moment. */
final class ActiveModules implements EntryTypes {

	static final ActiveModules NONE = new ActiveModules(List.of());

	private final List<ModuleContents> modules;
	private final Map<EntryTypeId, EntryType> types = new LinkedHashMap<>();
	private final Map<EntryTypeId, ModuleInfo> owners = new LinkedHashMap<>();
	private final List<ModuleQuestion> questions = new ArrayList<>();

	ActiveModules(List<ModuleContents> modules) {
		this.modules = List.copyOf(modules);
		for (ModuleContents module : modules) {
			module.entryTypes().forEach(type -> {
				types.put(type.id(), type);
				owners.put(type.id(), module.info());
			});
			module.questions().forEach(question -> questions.add(new ModuleQuestion(module.info(), question)));
		}
	}

	List<ModuleContents> modules() {
		return modules;
	}

	List<ModuleQuestion> questions() {
		return List.copyOf(questions);
	}

	@Override
	public List<EntryType> all() {
		return List.copyOf(types.values());
	}

	@Override
	public Optional<EntryType> byId(EntryTypeId id) {
		return Optional.ofNullable(types.get(id));
	}

	@Override
	public Optional<ModuleInfo> module(EntryTypeId id) {
		return Optional.ofNullable(owners.get(id));
	}
}
