package org.afterglow.framework;

import java.util.List;

import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something the form keeps in sight, such as a permission that is not recorded yet. Unlike a {@link Problem} it says nothing
 * against the answers: whatever it says, the entry can be saved and called done. It speaks of what is recorded, and leaves to the
 * therapist what follows from it.
 *
 * @since 1.0
 */
@FunctionalInterface
@ConsumerType
public interface Reminder {

	/**
	 * Whole sentences, most important first; empty if there is nothing to keep in sight. Called off the UI thread whenever the
	 * answers or what they point to changed.
	 *
	 * @param values the answers as they stand in the form
	 * @param others what else is recorded of the same client
	 */
	List<Words> about(Values values, OtherEntries others);
}
