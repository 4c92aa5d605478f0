package org.afterglow.modules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.framework.ModuleContents;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Words;

/**
 * A module as the open practice sees it.
 *
 * @param version of the module, else of its bundle; empty if neither is there
 * @param contents what it brings; empty if it failed or is absent
 * @param failure why it, or part of it, is left out
 * @param remembered the types that entries of this practice may be of, as they were when the module was last active
 */
public record ModuleStatus(String id, Words name, Optional<String> version, ModuleState state, Optional<ModuleContents> contents,
		Optional<ModuleFailure> failure, List<EntryOutline> remembered) {

	public ModuleStatus {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(version);
		Objects.requireNonNull(failure);
		remembered = List.copyOf(remembered);
		if (contents.isPresent() != (state == ModuleState.ACTIVE || state == ModuleState.OFF)) {
			throw new IllegalArgumentException("a module that is " + state + " brings something else: " + id);
		}
		if (state == ModuleState.FAILED && failure.isEmpty()) {
			throw new IllegalArgumentException("a module that failed tells why: " + id);
		}
	}
}
