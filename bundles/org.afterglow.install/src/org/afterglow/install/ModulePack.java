package org.afterglow.install;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Collections;

/**
 * What is installed and removed together: mostly one module with what belongs to it.
 *
 * @param id such as {@code org.example.act.feature}
 * @param name as its author calls it
 * @param version three numbers
 * @param author who answers for it; empty if nobody says so
 * @param description what it is for; may be empty
 * @param modules symbolic names of the bundles in it that use the interface for modules, which mostly are the ids of the modules
 */
public record ModulePack(String id, String name, String version, String author, String description, SortedSet<String> modules) {

	public ModulePack {
		Objects.requireNonNull(name);
		Objects.requireNonNull(version);
		Objects.requireNonNull(author);
		Objects.requireNonNull(description);
		modules = Collections.unmodifiableSortedSet(new TreeSet<>(modules));
		if (id.isEmpty() || modules.isEmpty()) {
			throw new IllegalArgumentException("nothing that could be a module: " + id);
		}
	}

	/** Whether this is what is called so: by its own id or by that of a module in it. */
	public boolean isCalled(String wanted) {
		return id.equals(wanted) || modules.contains(wanted);
	}
}
