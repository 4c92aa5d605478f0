package org.afterglow.modules;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Words;

/**
 * A module that is there, and what came of asking it.
 *
 * @param info who it is; empty if it could not say
 * @param contents what it brings; empty if it is left out
 * @param failure why it or part of it is left out
 */
public record InstalledModule(String bundle, String version, Optional<ModuleInfo> info, Optional<ModuleContents> contents,
		Optional<ModuleFailure> failure) {

	public InstalledModule {
		Objects.requireNonNull(bundle);
		Objects.requireNonNull(version);
		Objects.requireNonNull(info);
		if (contents.isEmpty() && failure.isEmpty() || contents.isPresent() && info.isEmpty()) {
			throw new IllegalArgumentException("a module brings something or tells why not: " + bundle);
		}
	}

	/** That of the module; where it could not say, the name of its bundle, which is usually the same. */
	public String id() {
		return info.map(ModuleInfo::id).orElse(bundle);
	}

	/** As people call it; else its id. */
	public Words name() {
		return info.map(ModuleInfo::name).orElseGet(() -> Words.of(bundle));
	}

	InstalledModule failed(ModuleFailure why) {
		return new InstalledModule(bundle, version, info, why.reason().leavesModule() ? contents : Optional.empty(), Optional.of(why));
	}
}
