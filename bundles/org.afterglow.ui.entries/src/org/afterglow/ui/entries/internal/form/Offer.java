package org.afterglow.ui.entries.internal.form;

import java.util.Objects;

/**
 * Something that can be chosen.
 *
 * @param target what it stands for
 * @param name as it is called
 * @param aside what tells it from others of the name; may be empty
 */
public record Offer<T>(T target, String name, String aside) {

	public Offer {
		Objects.requireNonNull(target);
		Objects.requireNonNull(name);
		Objects.requireNonNull(aside);
	}

	/** The target alone: a name may be a client's words. */
	@Override
	public String toString() {
		return target.toString();
	}
}
