package org.afterglow.records;

import org.afterglow.model.Values;

/**
 * Where a code came from.
 *
 * @param module id of the module that brought it
 * @param seed key it has there
 * @param adopted true if the practice had a code of that name already, which now stands for it
 */
public record CodeOrigin(String module, String seed, boolean adopted) {

	public CodeOrigin {
		Values.checkKey(seed);
		if (module.isBlank()) {
			throw new IllegalArgumentException("a module has an id");
		}
	}
}
