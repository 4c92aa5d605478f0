package org.afterglow.framework;

import java.util.Objects;
import java.util.Set;

import org.afterglow.model.CodeId;
import org.afterglow.model.Values;

/**
 * A code that a module brought, as the codebook has it now.
 *
 * @param seed key of the {@link CodeSeed}
 * @param name as the therapist calls it
 * @param ids under which it is stored in marked passages and in entries: its own and those of codes that were merged into it
 * @since 1.0
 */
public record ModuleCode(String seed, String name, Set<CodeId> ids) {

	/**
	 * With everything given.
	 *
	 * @throws IllegalArgumentException if it is stored under no id
	 */
	public ModuleCode {
		Values.checkKey(seed);
		Objects.requireNonNull(name);
		ids = Set.copyOf(ids);
		if (ids.isEmpty()) {
			throw new IllegalArgumentException("a code has an id: " + seed);
		}
	}
}
